import * as z from 'zod/mini';

export const serverKinds = [
  'openai',
  'openrouter',
  'ollama',
  'lm-studio',
  'llama-cpp',
  'vllm',
  'koboldcpp',
  'text-generation-webui',
  'custom',
] as const;
export const serverKindSchema = z.enum(serverKinds);
export type ServerKind = z.infer<typeof serverKindSchema>;

/** All that is ever told of a key: whether there is one, and from where. */
export const keyStateSchema = z.looseObject({
  configured: z.boolean(),
  source: z.nullable(z.enum(['env', 'store'])),
});
export type KeyState = z.infer<typeof keyStateSchema>;

/** An LLM server as ComfyUI's server keeps it; the base URL includes its `/v1`. */
export const profileSchema = z.looseObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  kind: serverKindSchema,
  baseUrl: z.string(),
  model: z.string(),
  /** Name of the environment variable that holds the key, on the machine of ComfyUI. */
  keyEnv: z.nullable(z.string()),
  key: keyStateSchema,
});
export type Profile = z.infer<typeof profileSchema>;

/** What the user says of a server; the state of its key follows from that. */
export type ProfileFields = Pick<Profile, 'id' | 'kind' | 'baseUrl' | 'model' | 'keyEnv'>;
