/** Folders below ComfyUI's `models` by the input that names a file in them. */
const folders: Record<string, string> = {
  ckpt_name: 'checkpoints',
  unet_name: 'diffusion_models',
  vae_name: 'vae',
  clip_name: 'text_encoders',
  clip_name1: 'text_encoders',
  clip_name2: 'text_encoders',
  clip_name3: 'text_encoders',
  clip_name4: 'text_encoders',
  text_encoder: 'text_encoders',
  lora_name: 'loras',
  control_net_name: 'controlnet',
  style_model_name: 'style_models',
  gligen_name: 'gligen',
  hypernetwork_name: 'hypernetworks',
};

/** Where the same input name means another folder. */
const foldersByClass: Record<string, string> = {
  CLIPVisionLoader: 'clip_vision',
  UpscaleModelLoader: 'upscale_models',
  LatentUpscaleModelLoader: 'latent_upscale_models',
  ModelPatchLoader: 'model_patches',
  AudioEncoderLoader: 'audio_encoders',
};

/** The folder that a loader reads, or undefined where it is not known. */
export const folderOf = (className: string, input: string): string | undefined =>
  foldersByClass[className] ?? folders[input];
