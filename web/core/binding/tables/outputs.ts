/** Links by which pictures or video come into an output node. */
export const pictureInputs = ['images', 'image', 'video'];

/** Names under which savers take the file's name. */
export const prefixInputs = ['filename_prefix', 'prefix', 'filename', 'file_name'];

/** Nodes that show or send pictures and keep none: a save node takes their place. */
export const previews = new Set([
  'PreviewImage',
  'SaveImageWebsocket',
  'ETN_KritaOutput',
  'ETN_ReturnImage',
  'ETN_SendImageWebSocket',
  'SwarmSaveImageWS',
  'ComfyDeployWebscoketImageOutput',
  'PreviewBridge',
]);

/** Savers of a server that does not describe its nodes, told by name. */
export const saverNames = /save|combine|write|export/iu;
