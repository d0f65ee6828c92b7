/** Names under which loaders of diffusion models take their file. */
export const modelFiles = ['ckpt_name', 'unet_name', 'model_name', 'base_ckpt_name', 'gguf_name', 'model'];
