/**
 * Types of ComfyUI's own nodes that lie between a text and a picture, for graphs that are read without a server:
 * inputs, then outputs; a star marks output nodes. Others are read by the names of their inputs.
 */
export const coreNodes = `
BasicGuider model:MODEL conditioning:CONDITIONING > GUIDER
BasicScheduler model:MODEL scheduler:COMBO steps:INT denoise:FLOAT > SIGMAS
BatchImagesNode images:COMFY_AUTOGROW_V3 > IMAGE
CFGGuider model:MODEL positive:CONDITIONING negative:CONDITIONING cfg:FLOAT > GUIDER
CFGNorm model:MODEL strength:FLOAT > MODEL
CLIPLoader clip_name:COMBO type:COMBO device:COMBO > CLIP
CLIPSetLastLayer clip:CLIP stop_at_clip_layer:INT > CLIP
CLIPTextEncode text:STRING clip:CLIP > CONDITIONING
CLIPTextEncodeFlux clip:CLIP clip_l:STRING t5xxl:STRING guidance:FLOAT > CONDITIONING
CLIPTextEncodeHiDream clip:CLIP clip_l:STRING clip_g:STRING t5xxl:STRING llama:STRING > CONDITIONING
CLIPTextEncodeHunyuanDiT clip:CLIP bert:STRING mt5xl:STRING > CONDITIONING
CLIPTextEncodeLumina2 system_prompt:COMBO user_prompt:STRING clip:CLIP > CONDITIONING
CLIPTextEncodeSD3 clip:CLIP clip_l:STRING clip_g:STRING t5xxl:STRING empty_padding:COMBO > CONDITIONING
CLIPTextEncodeSDXL clip:CLIP width:INT height:INT crop_w:INT crop_h:INT target_width:INT target_height:INT text_g:STRING text_l:STRING > CONDITIONING
CLIPTextEncodeSDXLRefiner ascore:FLOAT width:INT height:INT text:STRING clip:CLIP > CONDITIONING
CLIPVisionEncode clip_vision:CLIP_VISION image:IMAGE crop:COMBO > CLIP_VISION_OUTPUT
CLIPVisionLoader clip_name:COMBO > CLIP_VISION
CheckpointLoaderSimple ckpt_name:COMBO > MODEL CLIP VAE
ConditioningAverage conditioning_to:CONDITIONING conditioning_from:CONDITIONING conditioning_to_strength:FLOAT > CONDITIONING
ConditioningCombine conditioning_1:CONDITIONING conditioning_2:CONDITIONING > CONDITIONING
ConditioningConcat conditioning_to:CONDITIONING conditioning_from:CONDITIONING > CONDITIONING
ConditioningSetArea conditioning:CONDITIONING width:INT height:INT x:INT y:INT strength:FLOAT > CONDITIONING
ConditioningSetAreaPercentage conditioning:CONDITIONING width:FLOAT height:FLOAT x:FLOAT y:FLOAT strength:FLOAT > CONDITIONING
ConditioningSetMask conditioning:CONDITIONING mask:MASK strength:FLOAT set_cond_area:COMBO > CONDITIONING
ConditioningSetTimestepRange conditioning:CONDITIONING start:FLOAT end:FLOAT > CONDITIONING
ConditioningZeroOut conditioning:CONDITIONING > CONDITIONING
ControlNetApply conditioning:CONDITIONING control_net:CONTROL_NET image:IMAGE strength:FLOAT > CONDITIONING
ControlNetApplyAdvanced positive:CONDITIONING negative:CONDITIONING control_net:CONTROL_NET image:IMAGE strength:FLOAT start_percent:FLOAT end_percent:FLOAT vae:VAE > CONDITIONING CONDITIONING
ControlNetLoader control_net_name:COMBO > CONTROL_NET
CreateVideo images:IMAGE fps:FLOAT audio:AUDIO > VIDEO
DifferentialDiffusion model:MODEL strength:FLOAT > MODEL
DisableNoise  > NOISE
DualCFGGuider model:MODEL cond1:CONDITIONING cond2:CONDITIONING negative:CONDITIONING cfg_conds:FLOAT cfg_cond2_negative:FLOAT > GUIDER
DualCLIPLoader clip_name1:COMBO clip_name2:COMBO type:COMBO device:COMBO > CLIP
EmptyFlux2LatentImage width:INT height:INT batch_size:INT > LATENT
EmptyHunyuanLatentVideo width:INT height:INT length:INT batch_size:INT > LATENT
EmptyImage width:INT height:INT batch_size:INT color:INT > IMAGE
EmptyLTXVLatentVideo width:INT height:INT length:INT batch_size:INT > LATENT
EmptyLatentImage width:INT height:INT batch_size:INT > LATENT
EmptySD3LatentImage width:INT height:INT batch_size:INT > LATENT
Flux2Scheduler steps:INT width:INT height:INT > SIGMAS
FluxGuidance conditioning:CONDITIONING guidance:FLOAT > CONDITIONING
FluxKontextImageScale image:IMAGE > IMAGE
FluxKontextMultiReferenceLatentMethod conditioning:CONDITIONING reference_latents_method:COMBO > CONDITIONING
GetImageSize image:IMAGE > INT INT INT
GrowMask mask:MASK expand:INT tapered_corners:BOOLEAN > MASK
HunyuanVideo15ImageToVideo positive:CONDITIONING negative:CONDITIONING vae:VAE width:INT height:INT length:INT batch_size:INT start_image:IMAGE clip_vision_output:CLIP_VISION_OUTPUT > CONDITIONING CONDITIONING LATENT
ImageBatch image1:IMAGE image2:IMAGE > IMAGE
ImageCompositeMasked destination:IMAGE source:IMAGE x:INT y:INT resize_source:BOOLEAN mask:MASK > IMAGE
ImageGrid images:IMAGE columns:INT cell_width:INT cell_height:INT padding:INT > IMAGE
ImageOnlyCheckpointLoader ckpt_name:COMBO > MODEL CLIP_VISION VAE
ImageScale image:IMAGE upscale_method:COMBO width:INT height:INT crop:COMBO > IMAGE
ImageScaleBy image:IMAGE upscale_method:COMBO scale_by:FLOAT > IMAGE
ImageScaleToTotalPixels image:IMAGE upscale_method:COMBO megapixels:FLOAT resolution_steps:INT > IMAGE
ImageUpscaleWithModel upscale_model:UPSCALE_MODEL image:IMAGE > IMAGE
InpaintModelConditioning positive:CONDITIONING negative:CONDITIONING vae:VAE pixels:IMAGE mask:MASK noise_mask:BOOLEAN > CONDITIONING CONDITIONING LATENT
InstructPixToPixConditioning positive:CONDITIONING negative:CONDITIONING vae:VAE pixels:IMAGE > CONDITIONING CONDITIONING LATENT
KSampler model:MODEL seed:INT steps:INT cfg:FLOAT sampler_name:COMBO scheduler:COMBO positive:CONDITIONING negative:CONDITIONING latent_image:LATENT denoise:FLOAT > LATENT
KSamplerAdvanced model:MODEL add_noise:COMBO noise_seed:INT steps:INT cfg:FLOAT sampler_name:COMBO scheduler:COMBO positive:CONDITIONING negative:CONDITIONING latent_image:LATENT start_at_step:INT end_at_step:INT return_with_leftover_noise:COMBO > LATENT
KSamplerSelect sampler_name:COMBO > SAMPLER
LTXAVTextEncoderLoader text_encoder:COMBO ckpt_name:COMBO > CLIP
LTXVAudioVAEDecode samples:LATENT audio_vae:VAE > AUDIO
LTXVAudioVAELoader ckpt_name:COMBO > VAE
LTXVConcatAVLatent video_latent:LATENT audio_latent:LATENT > LATENT
LTXVConditioning positive:CONDITIONING negative:CONDITIONING frame_rate:FLOAT > CONDITIONING CONDITIONING
LTXVEmptyLatentAudio frames_number:INT frame_rate:INT batch_size:INT audio_vae:VAE > LATENT
LTXVImgToVideo positive:CONDITIONING negative:CONDITIONING vae:VAE image:IMAGE width:INT height:INT length:INT batch_size:INT strength:FLOAT > CONDITIONING CONDITIONING LATENT
LTXVImgToVideoInplace vae:VAE image:IMAGE latent:LATENT strength:FLOAT bypass:BOOLEAN > LATENT
LTXVPreprocess image:IMAGE img_compression:INT > IMAGE
LTXVScheduler steps:INT max_shift:FLOAT base_shift:FLOAT stretch:BOOLEAN terminal:FLOAT latent:LATENT > SIGMAS
LTXVSeparateAVLatent av_latent:LATENT > LATENT LATENT
LatentComposite samples_to:LATENT samples_from:LATENT x:INT y:INT feather:INT > LATENT
LatentUpscale samples:LATENT upscale_method:COMBO width:INT height:INT crop:COMBO > LATENT
LatentUpscaleBy samples:LATENT upscale_method:COMBO scale_by:FLOAT > LATENT
LoadImage image:COMBO > IMAGE MASK
LoadImageMask image:COMBO channel:COMBO > MASK
LoadImageOutput image:COMBO > IMAGE MASK
LoraLoader model:MODEL clip:CLIP lora_name:COMBO strength_model:FLOAT strength_clip:FLOAT > MODEL CLIP
LoraLoaderModelOnly model:MODEL lora_name:COMBO strength_model:FLOAT > MODEL
ManualSigmas sigmas:STRING > SIGMAS
ModelSamplingAuraFlow model:MODEL shift:FLOAT > MODEL
ModelSamplingFlux model:MODEL max_shift:FLOAT base_shift:FLOAT width:INT height:INT > MODEL
ModelSamplingSD3 model:MODEL shift:FLOAT > MODEL
PerpNegGuider model:MODEL positive:CONDITIONING negative:CONDITIONING empty_conditioning:CONDITIONING cfg:FLOAT neg_scale:FLOAT > GUIDER
PreviewImage* images:IMAGE >
PrimitiveBoolean value:BOOLEAN > BOOLEAN
PrimitiveFloat value:FLOAT > FLOAT
PrimitiveInt value:INT > INT
PrimitiveString value:STRING > STRING
PrimitiveStringMultiline value:STRING > STRING
RandomNoise noise_seed:INT > NOISE
RebatchImages images:IMAGE batch_size:INT > IMAGE
ReferenceLatent conditioning:CONDITIONING latent:LATENT > CONDITIONING
RepeatLatentBatch samples:LATENT amount:INT > LATENT
SVD_img2vid_Conditioning clip_vision:CLIP_VISION init_image:IMAGE vae:VAE width:INT height:INT video_frames:INT motion_bucket_id:INT fps:INT augmentation_level:FLOAT > CONDITIONING CONDITIONING LATENT
SamplerCustom model:MODEL add_noise:BOOLEAN noise_seed:INT cfg:FLOAT positive:CONDITIONING negative:CONDITIONING sampler:SAMPLER sigmas:SIGMAS latent_image:LATENT > LATENT LATENT
SamplerCustomAdvanced noise:NOISE guider:GUIDER sampler:SAMPLER sigmas:SIGMAS latent_image:LATENT > LATENT LATENT
SaveAnimatedWEBP* images:IMAGE filename_prefix:STRING fps:FLOAT lossless:BOOLEAN quality:INT method:COMBO >
SaveImage* images:IMAGE filename_prefix:STRING >
SaveVideo* video:VIDEO filename_prefix:STRING format:COMBO codec:COMBO >
SaveWEBM* images:IMAGE filename_prefix:STRING codec:COMBO fps:FLOAT crf:FLOAT >
SetLatentNoiseMask samples:LATENT mask:MASK > LATENT
SplitSigmas sigmas:SIGMAS step:INT > SIGMAS SIGMAS
StringConcatenate string_a:STRING string_b:STRING delimiter:STRING > STRING
StringReplace string:STRING find:STRING replace:STRING > STRING
StyleModelApply conditioning:CONDITIONING style_model:STYLE_MODEL clip_vision_output:CLIP_VISION_OUTPUT strength:FLOAT strength_type:COMBO > CONDITIONING
StyleModelLoader style_model_name:COMBO > STYLE_MODEL
TextEncodeQwenImageEdit clip:CLIP prompt:STRING vae:VAE image:IMAGE > CONDITIONING
TextEncodeQwenImageEditPlus clip:CLIP prompt:STRING vae:VAE image1:IMAGE image2:IMAGE image3:IMAGE > CONDITIONING
TripleCLIPLoader clip_name1:COMBO clip_name2:COMBO clip_name3:COMBO > CLIP
UNETLoader unet_name:COMBO weight_dtype:COMBO > MODEL
UpscaleModelLoader model_name:COMBO > UPSCALE_MODEL
VAEDecode samples:LATENT vae:VAE > IMAGE
VAEDecodeTiled samples:LATENT vae:VAE tile_size:INT overlap:INT temporal_size:INT temporal_overlap:INT > IMAGE
VAEEncode pixels:IMAGE vae:VAE > LATENT
VAEEncodeForInpaint pixels:IMAGE vae:VAE mask:MASK grow_mask_by:INT > LATENT
VAEEncodeTiled pixels:IMAGE vae:VAE tile_size:INT overlap:INT temporal_size:INT temporal_overlap:INT > LATENT
VAELoader vae_name:COMBO > VAE
VideoLinearCFGGuidance model:MODEL min_cfg:FLOAT > MODEL
Wan22ImageToVideoLatent vae:VAE width:INT height:INT length:INT batch_size:INT start_image:IMAGE > LATENT
WanImageToVideo positive:CONDITIONING negative:CONDITIONING vae:VAE width:INT height:INT length:INT batch_size:INT clip_vision_output:CLIP_VISION_OUTPUT start_image:IMAGE > CONDITIONING CONDITIONING LATENT
unCLIPCheckpointLoader ckpt_name:COMBO > MODEL CLIP VAE CLIP_VISION
unCLIPConditioning conditioning:CONDITIONING clip_vision_output:CLIP_VISION_OUTPUT strength:FLOAT noise_augmentation:FLOAT > CONDITIONING
`;
