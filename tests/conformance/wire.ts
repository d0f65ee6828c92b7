import * as z from 'zod';

/** What ComfyUI sends, as far as this project relies on it. Unknown fields are kept: newer servers add some. */

export const fileSchema = z.looseObject({ filename: z.string(), subfolder: z.string(), type: z.string() });
export const outputsSchema = z.record(z.string(), z.looseObject({ images: z.array(fileSchema).optional() }));

const nodeErrorSchema = z.looseObject({
  class_type: z.string(),
  dependent_outputs: z.array(z.string()),
  errors: z.array(
    z.looseObject({
      type: z.string(),
      message: z.string(),
      details: z.string(),
      extra_info: z.record(z.string(), z.unknown()),
    }),
  ),
});
type NodeErrors = Record<string, z.infer<typeof nodeErrorSchema>>;
// "None" was `[]` before it was `{}`.
const nodeErrorsSchema = z.union([
  z.record(z.string(), nodeErrorSchema),
  z.tuple([]).transform((): NodeErrors => ({})),
]);

export const acceptedSchema = z.object({
  prompt_id: z.string(),
  number: z.number(),
  node_errors: nodeErrorsSchema,
});
export const refusedSchema = z.object({
  error: z.looseObject({
    type: z.string(),
    message: z.string(),
    details: z.string(),
    extra_info: z.record(z.string(), z.unknown()),
  }),
  node_errors: nodeErrorsSchema,
});

const graphSchema = z.record(z.string(), z.looseObject({ class_type: z.string() }));
export const queueItemSchema = z
  .tuple([z.number(), z.string(), graphSchema, z.looseObject({}), z.array(z.string())])
  .rest(z.unknown());
export const queueSchema = z.object({
  queue_running: z.array(queueItemSchema),
  queue_pending: z.array(queueItemSchema),
});

const noteSchema = z.looseObject({ prompt_id: z.string(), timestamp: z.int() });
export const historyEntrySchema = z.looseObject({
  prompt: queueItemSchema,
  outputs: outputsSchema,
  status: z.object({
    status_str: z.enum(['success', 'error']),
    completed: z.boolean(),
    messages: z.array(z.tuple([z.string(), noteSchema])),
  }),
  meta: z.record(
    z.string(),
    z.looseObject({ node_id: z.string(), display_node: z.string(), real_node_id: z.string() }),
  ),
});
export const historySchema = z.record(z.string(), historyEntrySchema);
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const jobSchema = z.looseObject({
  id: z.string(),
  status: z.enum(['pending', 'in_progress', 'completed', 'failed', 'cancelled']),
  priority: z.number(),
  create_time: z.int(),
  execution_start_time: z.int().optional(),
  execution_end_time: z.int().optional(),
  execution_error: z.looseObject({ exception_message: z.string(), node_id: z.string() }).optional(),
  outputs_count: z.int(),
  workflow_id: z.string().optional(),
  preview_output: fileSchema.extend({ nodeId: z.string(), mediaType: z.string() }).optional(),
});
export const wholeJobSchema = jobSchema.extend({
  outputs: outputsSchema,
  execution_status: historyEntrySchema.shape.status,
  workflow: z.looseObject({ prompt: graphSchema, extra_data: z.looseObject({}) }),
});
export const jobListSchema = z.object({
  jobs: z.array(jobSchema),
  pagination: z.object({
    offset: z.int(),
    limit: z.int().nullable(),
    total: z.int(),
    has_more: z.boolean(),
  }),
});

export const messageSchema = z.object({
  type: z.string(),
  data: z.looseObject({ prompt_id: z.string().optional() }),
});
export type Message = z.infer<typeof messageSchema>;
export const countSchema = z.looseObject({
  status: z.object({ exec_info: z.object({ queue_remaining: z.int() }) }),
  sid: z.string().optional(),
});
const progressSchema = z.looseObject({
  value: z.number(),
  max: z.number(),
  state: z.enum(['pending', 'running', 'finished', 'error']),
  node_id: z.string(),
  display_node_id: z.string(),
});
export const progressStateSchema = z.object({
  prompt_id: z.string(),
  nodes: z.record(z.string(), progressSchema),
});
