const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a file is a workflow of ComfyUI, as its editor keeps it or in API format, and so no sequence. */
export function isWorkflowFile(document: unknown): boolean {
  if (!isRecord(document) || 'format' in document) return false;
  if (Array.isArray(document['nodes'])) return true;
  const [first] = Object.values(document);
  return isRecord(first) && typeof first['class_type'] === 'string';
}
