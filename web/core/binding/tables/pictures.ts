/** Nodes that load a picture: class to the input that names the file. */
export const pictureLoaders: Record<string, string> = {
  LoadImage: 'image',
  LoadImageOutput: 'image',
  LoadImageMask: 'image',
  'LoadImage|pysssss': 'image',
  'Load Image (rgthree)': 'image',
  VHS_LoadImagePath: 'image',
  'easy loadImageBase64': 'base64_data',
};

export type Role = 'source' | 'start' | 'end' | 'reference' | 'control' | 'mask';

/** Inputs that say what a picture is for, by class; `*` for any class, asked last. */
export const pictureRoles: Record<string, Record<string, Role>> = {
  ReferenceLatent: { latent: 'reference' },
  CLIPVisionEncode: { image: 'reference' },
  IPAdapter: { image: 'reference' },
  IPAdapterAdvanced: { image: 'reference' },
  IPAdapterFaceID: { image: 'reference' },
  IPAdapterStyleComposition: { image_style: 'reference', image_composition: 'control' },
  IPAdapterEncoder: { image: 'reference' },
  PulidFluxModelLoader: { image: 'reference' },
  ApplyPulid: { image: 'reference' },
  ApplyPulidFlux: { image: 'reference' },
  ApplyInstantID: { image: 'reference', image_kps: 'control' },
  PhotoMakerEncode: { image: 'reference' },
  TextEncodeQwenImageEdit: { image: 'reference' },
  TextEncodeQwenImageEditPlus: { image1: 'reference', image2: 'reference', image3: 'reference' },
  TextEncodeHunyuanVideo_ImageToVideo: { clip_vision_output: 'start' },
  ControlNetApply: { image: 'control' },
  ControlNetApplyAdvanced: { image: 'control' },
  ControlNetApplySD3: { image: 'control' },
  ACN_AdvancedControlNetApply: { image: 'control' },
  ControlNetInpaintingAliMamaApply: { image: 'source', mask: 'mask' },
  QwenImageDiffsynthControlnet: { image: 'control', mask: 'mask' },
  T2IAdapterLoader: { image: 'control' },
  InpaintModelConditioning: { pixels: 'source', mask: 'mask' },
  VAEEncodeForInpaint: { pixels: 'source', mask: 'mask' },
  SetLatentNoiseMask: { mask: 'mask' },
  InstructPixToPixConditioning: { pixels: 'source' },
  LTXVImgToVideo: { image: 'start' },
  LTXVImgToVideoInplace: { image: 'start' },
  LTXVAddGuide: { image: 'start' },
  SVD_img2vid_Conditioning: { init_image: 'start' },
  '*': {
    start_image: 'start',
    init_image: 'start',
    end_image: 'end',
    last_image: 'end',
    reference_image: 'reference',
    ref_image: 'reference',
    control_image: 'control',
    control_video: 'control',
    mask: 'mask',
    latent_image: 'source',
  },
};

/** Inputs by which a picture, or what was made of it, is only measured or put beside another. */
export const measuring = /^(GetImageSize|Get Image Size|ImageSizeToNumber|PreviewImage|SaveImage)/u;

/** How strongly a picture acts: class to the input that says so, and what it acts as. */
export const strengthInputs: Record<string, { input: string; of: 'reference' | 'control' }> = {
  ControlNetApply: { input: 'strength', of: 'control' },
  ControlNetApplyAdvanced: { input: 'strength', of: 'control' },
  ControlNetApplySD3: { input: 'strength', of: 'control' },
  ACN_AdvancedControlNetApply: { input: 'strength', of: 'control' },
  QwenImageDiffsynthControlnet: { input: 'strength', of: 'control' },
  IPAdapter: { input: 'weight', of: 'reference' },
  IPAdapterAdvanced: { input: 'weight', of: 'reference' },
  IPAdapterFaceID: { input: 'weight', of: 'reference' },
  ApplyPulid: { input: 'weight', of: 'reference' },
  ApplyPulidFlux: { input: 'weight', of: 'reference' },
  ApplyInstantID: { input: 'weight', of: 'reference' },
  StyleModelApply: { input: 'strength', of: 'reference' },
  unCLIPConditioning: { input: 'strength', of: 'reference' },
};
