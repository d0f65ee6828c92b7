import { _ as record, y as string } from "./schemas-qwsMpdzP.mjs";
import { t as apiGraphSchema } from "./api-graph-C1jd5St7.mjs";
// web/services/comfy/shipped-files.ts
var graphFiles = record(string(), apiGraphSchema).parse({
	t2i_sdxl: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "sd_xl_base_1.0.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"3": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"4": {
			"class_type": "EmptyLatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"5": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 25,
				"cfg": 7,
				"sampler_name": "dpmpp_2m",
				"scheduler": "karras",
				"positive": ["2", 0],
				"negative": ["3", 0],
				"latent_image": ["4", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"6": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["5", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Decode" }
		},
		"7": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["6", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_sd35: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "sd3.5_large_fp8_scaled.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"3": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"4": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"5": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 20,
				"cfg": 4,
				"sampler_name": "euler",
				"scheduler": "sgm_uniform",
				"positive": ["2", 0],
				"negative": ["3", 0],
				"latent_image": ["4", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"6": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["5", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Decode" }
		},
		"7": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["6", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_flux1_dev: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux1-dev.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "DualCLIPLoader",
			"inputs": {
				"clip_name1": "clip_l.safetensors",
				"clip_name2": "t5xxl_fp16.safetensors",
				"type": "flux"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "ae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "FluxGuidance",
			"inputs": {
				"conditioning": ["4", 0],
				"guidance": 3.5
			},
			"_meta": { "title": "Guidance" }
		},
		"6": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["5", 0] },
			"_meta": { "title": "No negative" }
		},
		"7": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"8": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 20,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["5", 0],
				"negative": ["6", 0],
				"latent_image": ["7", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"9": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["8", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"10": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["9", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_flux1_dev_fp8: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "flux1-dev-fp8.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"3": {
			"class_type": "FluxGuidance",
			"inputs": {
				"conditioning": ["2", 0],
				"guidance": 3.5
			},
			"_meta": { "title": "Guidance" }
		},
		"4": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["2", 0] },
			"_meta": { "title": "No negative" }
		},
		"5": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"6": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 20,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["3", 0],
				"negative": ["4", 0],
				"latent_image": ["5", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"7": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["6", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Decode" }
		},
		"8": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["7", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_z_image_turbo: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "z_image_turbo_bf16.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_3_4b.safetensors",
				"type": "lumina2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "ae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "ModelSamplingAuraFlow",
			"inputs": {
				"model": ["1", 0],
				"shift": 3
			},
			"_meta": { "title": "Shift" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"6": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["5", 0] },
			"_meta": { "title": "No negative" }
		},
		"7": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"8": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["4", 0],
				"seed": 0,
				"steps": 8,
				"cfg": 1,
				"sampler_name": "res_multistep",
				"scheduler": "simple",
				"positive": ["5", 0],
				"negative": ["6", 0],
				"latent_image": ["7", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"9": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["8", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"10": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["9", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_flux2_klein_distilled: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux-2-klein-4b-fp8.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_3_4b.safetensors",
				"type": "flux2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "flux2-vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["4", 0] },
			"_meta": { "title": "No negative" }
		},
		"6": {
			"class_type": "RandomNoise",
			"inputs": { "noise_seed": 0 },
			"_meta": { "title": "Seed" }
		},
		"7": {
			"class_type": "KSamplerSelect",
			"inputs": { "sampler_name": "euler" },
			"_meta": { "title": "Sampler name" }
		},
		"8": {
			"class_type": "Flux2Scheduler",
			"inputs": {
				"steps": 4,
				"width": 1024,
				"height": 1024
			},
			"_meta": { "title": "Steps and size" }
		},
		"9": {
			"class_type": "EmptyFlux2LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"10": {
			"class_type": "CFGGuider",
			"inputs": {
				"model": ["1", 0],
				"positive": ["4", 0],
				"negative": ["5", 0],
				"cfg": 1
			},
			"_meta": { "title": "Guider" }
		},
		"11": {
			"class_type": "SamplerCustomAdvanced",
			"inputs": {
				"noise": ["6", 0],
				"guider": ["10", 0],
				"sampler": ["7", 0],
				"sigmas": ["8", 0],
				"latent_image": ["9", 0]
			},
			"_meta": { "title": "Sampler" }
		},
		"12": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["11", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"13": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["12", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_flux2_klein_base: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux-2-klein-base-4b-fp8.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_3_4b.safetensors",
				"type": "flux2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "flux2-vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"6": {
			"class_type": "RandomNoise",
			"inputs": { "noise_seed": 0 },
			"_meta": { "title": "Seed" }
		},
		"7": {
			"class_type": "KSamplerSelect",
			"inputs": { "sampler_name": "euler" },
			"_meta": { "title": "Sampler name" }
		},
		"8": {
			"class_type": "Flux2Scheduler",
			"inputs": {
				"steps": 20,
				"width": 1024,
				"height": 1024
			},
			"_meta": { "title": "Steps and size" }
		},
		"9": {
			"class_type": "EmptyFlux2LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"10": {
			"class_type": "CFGGuider",
			"inputs": {
				"model": ["1", 0],
				"positive": ["4", 0],
				"negative": ["5", 0],
				"cfg": 5
			},
			"_meta": { "title": "Guider" }
		},
		"11": {
			"class_type": "SamplerCustomAdvanced",
			"inputs": {
				"noise": ["6", 0],
				"guider": ["10", 0],
				"sampler": ["7", 0],
				"sigmas": ["8", 0],
				"latent_image": ["9", 0]
			},
			"_meta": { "title": "Sampler" }
		},
		"12": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["11", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"13": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["12", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_flux2_dev: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux2_dev_fp8mixed.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "mistral_3_small_flux2_bf16.safetensors",
				"type": "flux2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "flux2-vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "FluxGuidance",
			"inputs": {
				"conditioning": ["4", 0],
				"guidance": 4
			},
			"_meta": { "title": "Guidance" }
		},
		"6": {
			"class_type": "RandomNoise",
			"inputs": { "noise_seed": 0 },
			"_meta": { "title": "Seed" }
		},
		"7": {
			"class_type": "KSamplerSelect",
			"inputs": { "sampler_name": "euler" },
			"_meta": { "title": "Sampler name" }
		},
		"8": {
			"class_type": "Flux2Scheduler",
			"inputs": {
				"steps": 20,
				"width": 1024,
				"height": 1024
			},
			"_meta": { "title": "Steps and size" }
		},
		"9": {
			"class_type": "EmptyFlux2LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"10": {
			"class_type": "BasicGuider",
			"inputs": {
				"model": ["1", 0],
				"conditioning": ["5", 0]
			},
			"_meta": { "title": "Guider" }
		},
		"11": {
			"class_type": "SamplerCustomAdvanced",
			"inputs": {
				"noise": ["6", 0],
				"guider": ["10", 0],
				"sampler": ["7", 0],
				"sigmas": ["8", 0],
				"latent_image": ["9", 0]
			},
			"_meta": { "title": "Sampler" }
		},
		"12": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["11", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"13": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["12", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_qwen_image: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "qwen_image_2512_fp8_e4m3fn.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"type": "qwen_image"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "qwen_image_vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "ModelSamplingAuraFlow",
			"inputs": {
				"model": ["1", 0],
				"shift": 3.1
			},
			"_meta": { "title": "Shift" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"6": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"7": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1328,
				"height": 1328,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"8": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["4", 0],
				"seed": 0,
				"steps": 50,
				"cfg": 4,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["5", 0],
				"negative": ["6", 0],
				"latent_image": ["7", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"9": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["8", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"10": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["9", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	t2i_qwen_image_lightning: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "qwen_image_2512_fp8_e4m3fn.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"type": "qwen_image"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "qwen_image_vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "ModelSamplingAuraFlow",
			"inputs": {
				"model": ["11", 0],
				"shift": 3.1
			},
			"_meta": { "title": "Shift" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"6": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["5", 0] },
			"_meta": { "title": "No negative" }
		},
		"7": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1328,
				"height": 1328,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"8": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["4", 0],
				"seed": 0,
				"steps": 4,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["5", 0],
				"negative": ["6", 0],
				"latent_image": ["7", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"9": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["8", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"10": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["9", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		},
		"11": {
			"class_type": "LoraLoaderModelOnly",
			"inputs": {
				"model": ["1", 0],
				"lora_name": "Qwen-Image-2512-Lightning-4steps-V1.0-fp32.safetensors",
				"strength_model": 1
			},
			"_meta": { "title": "Lightning" }
		}
	},
	t2i_sd15: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "v1-5-pruned-emaonly-fp16.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"3": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"4": {
			"class_type": "EmptyLatentImage",
			"inputs": {
				"width": 512,
				"height": 512,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"5": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 20,
				"cfg": 8,
				"sampler_name": "euler",
				"scheduler": "normal",
				"positive": ["2", 0],
				"negative": ["3", 0],
				"latent_image": ["4", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"6": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["5", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Decode" }
		},
		"7": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["6", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	ref_flux2_klein: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux-2-klein-4b-fp8.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_3_4b.safetensors",
				"type": "flux2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "flux2-vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["4", 0] },
			"_meta": { "title": "No negative" }
		},
		"6": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Reference 1" }
		},
		"7": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["6", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 1" }
		},
		"8": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["7", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 1" }
		},
		"9": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["4", 0],
				"latent": ["8", 0]
			},
			"_meta": { "title": "Reference 1 to positive" }
		},
		"10": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["5", 0],
				"latent": ["8", 0]
			},
			"_meta": { "title": "Reference 1 to negative" }
		},
		"11": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Reference 2" }
		},
		"12": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["11", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 2" }
		},
		"13": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["12", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 2" }
		},
		"14": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["9", 0],
				"latent": ["13", 0]
			},
			"_meta": { "title": "Reference 2 to positive" }
		},
		"15": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["10", 0],
				"latent": ["13", 0]
			},
			"_meta": { "title": "Reference 2 to negative" }
		},
		"16": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref3.png" },
			"_meta": { "title": "Reference 3" }
		},
		"17": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["16", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 3" }
		},
		"18": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["17", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 3" }
		},
		"19": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["14", 0],
				"latent": ["18", 0]
			},
			"_meta": { "title": "Reference 3 to positive" }
		},
		"20": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["15", 0],
				"latent": ["18", 0]
			},
			"_meta": { "title": "Reference 3 to negative" }
		},
		"21": {
			"class_type": "RandomNoise",
			"inputs": { "noise_seed": 0 },
			"_meta": { "title": "Seed" }
		},
		"22": {
			"class_type": "KSamplerSelect",
			"inputs": { "sampler_name": "euler" },
			"_meta": { "title": "Sampler name" }
		},
		"23": {
			"class_type": "Flux2Scheduler",
			"inputs": {
				"steps": 4,
				"width": 1024,
				"height": 1024
			},
			"_meta": { "title": "Steps and size" }
		},
		"24": {
			"class_type": "EmptyFlux2LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"25": {
			"class_type": "CFGGuider",
			"inputs": {
				"model": ["1", 0],
				"positive": ["19", 0],
				"negative": ["20", 0],
				"cfg": 1
			},
			"_meta": { "title": "Guider" }
		},
		"26": {
			"class_type": "SamplerCustomAdvanced",
			"inputs": {
				"noise": ["21", 0],
				"guider": ["25", 0],
				"sampler": ["22", 0],
				"sigmas": ["23", 0],
				"latent_image": ["24", 0]
			},
			"_meta": { "title": "Sampler" }
		},
		"27": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["26", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"28": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["27", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	ref_flux2_klein_base: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux-2-klein-base-4b-fp8.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_3_4b.safetensors",
				"type": "flux2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "flux2-vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"6": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Reference 1" }
		},
		"7": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["6", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 1" }
		},
		"8": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["7", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 1" }
		},
		"9": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["4", 0],
				"latent": ["8", 0]
			},
			"_meta": { "title": "Reference 1 to positive" }
		},
		"10": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["5", 0],
				"latent": ["8", 0]
			},
			"_meta": { "title": "Reference 1 to negative" }
		},
		"11": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Reference 2" }
		},
		"12": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["11", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 2" }
		},
		"13": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["12", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 2" }
		},
		"14": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["9", 0],
				"latent": ["13", 0]
			},
			"_meta": { "title": "Reference 2 to positive" }
		},
		"15": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["10", 0],
				"latent": ["13", 0]
			},
			"_meta": { "title": "Reference 2 to negative" }
		},
		"16": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref3.png" },
			"_meta": { "title": "Reference 3" }
		},
		"17": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["16", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 3" }
		},
		"18": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["17", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 3" }
		},
		"19": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["14", 0],
				"latent": ["18", 0]
			},
			"_meta": { "title": "Reference 3 to positive" }
		},
		"20": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["15", 0],
				"latent": ["18", 0]
			},
			"_meta": { "title": "Reference 3 to negative" }
		},
		"21": {
			"class_type": "RandomNoise",
			"inputs": { "noise_seed": 0 },
			"_meta": { "title": "Seed" }
		},
		"22": {
			"class_type": "KSamplerSelect",
			"inputs": { "sampler_name": "euler" },
			"_meta": { "title": "Sampler name" }
		},
		"23": {
			"class_type": "Flux2Scheduler",
			"inputs": {
				"steps": 20,
				"width": 1024,
				"height": 1024
			},
			"_meta": { "title": "Steps and size" }
		},
		"24": {
			"class_type": "EmptyFlux2LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"25": {
			"class_type": "CFGGuider",
			"inputs": {
				"model": ["1", 0],
				"positive": ["19", 0],
				"negative": ["20", 0],
				"cfg": 5
			},
			"_meta": { "title": "Guider" }
		},
		"26": {
			"class_type": "SamplerCustomAdvanced",
			"inputs": {
				"noise": ["21", 0],
				"guider": ["25", 0],
				"sampler": ["22", 0],
				"sigmas": ["23", 0],
				"latent_image": ["24", 0]
			},
			"_meta": { "title": "Sampler" }
		},
		"27": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["26", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"28": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["27", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	ref_flux2_dev: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux2_dev_fp8mixed.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "mistral_3_small_flux2_bf16.safetensors",
				"type": "flux2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "flux2-vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "FluxGuidance",
			"inputs": {
				"conditioning": ["4", 0],
				"guidance": 4
			},
			"_meta": { "title": "Guidance" }
		},
		"6": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Reference 1" }
		},
		"7": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["6", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 1" }
		},
		"8": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["7", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 1" }
		},
		"9": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["5", 0],
				"latent": ["8", 0]
			},
			"_meta": { "title": "Reference 1 to positive" }
		},
		"10": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Reference 2" }
		},
		"11": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["10", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 2" }
		},
		"12": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["11", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 2" }
		},
		"13": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["9", 0],
				"latent": ["12", 0]
			},
			"_meta": { "title": "Reference 2 to positive" }
		},
		"14": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref3.png" },
			"_meta": { "title": "Reference 3" }
		},
		"15": {
			"class_type": "ImageScaleToTotalPixels",
			"inputs": {
				"image": ["14", 0],
				"upscale_method": "lanczos",
				"megapixels": 1
			},
			"_meta": { "title": "Scale reference 3" }
		},
		"16": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["15", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 3" }
		},
		"17": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["13", 0],
				"latent": ["16", 0]
			},
			"_meta": { "title": "Reference 3 to positive" }
		},
		"18": {
			"class_type": "RandomNoise",
			"inputs": { "noise_seed": 0 },
			"_meta": { "title": "Seed" }
		},
		"19": {
			"class_type": "KSamplerSelect",
			"inputs": { "sampler_name": "euler" },
			"_meta": { "title": "Sampler name" }
		},
		"20": {
			"class_type": "Flux2Scheduler",
			"inputs": {
				"steps": 20,
				"width": 1024,
				"height": 1024
			},
			"_meta": { "title": "Steps and size" }
		},
		"21": {
			"class_type": "EmptyFlux2LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"22": {
			"class_type": "BasicGuider",
			"inputs": {
				"model": ["1", 0],
				"conditioning": ["17", 0]
			},
			"_meta": { "title": "Guider" }
		},
		"23": {
			"class_type": "SamplerCustomAdvanced",
			"inputs": {
				"noise": ["18", 0],
				"guider": ["22", 0],
				"sampler": ["19", 0],
				"sigmas": ["20", 0],
				"latent_image": ["21", 0]
			},
			"_meta": { "title": "Sampler" }
		},
		"24": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["23", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"25": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["24", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	ref_flux1_kontext: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux1-dev-kontext_fp8_scaled.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "DualCLIPLoader",
			"inputs": {
				"clip_name1": "clip_l.safetensors",
				"clip_name2": "t5xxl_fp16.safetensors",
				"type": "flux"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "ae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"5": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Reference 1" }
		},
		"6": {
			"class_type": "FluxKontextImageScale",
			"inputs": { "image": ["5", 0] },
			"_meta": { "title": "Scale reference 1" }
		},
		"7": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["6", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 1" }
		},
		"8": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["4", 0],
				"latent": ["7", 0]
			},
			"_meta": { "title": "Reference latent 1" }
		},
		"9": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Reference 2" }
		},
		"10": {
			"class_type": "FluxKontextImageScale",
			"inputs": { "image": ["9", 0] },
			"_meta": { "title": "Scale reference 2" }
		},
		"11": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["10", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode reference 2" }
		},
		"12": {
			"class_type": "ReferenceLatent",
			"inputs": {
				"conditioning": ["8", 0],
				"latent": ["11", 0]
			},
			"_meta": { "title": "Reference latent 2" }
		},
		"13": {
			"class_type": "FluxGuidance",
			"inputs": {
				"conditioning": ["12", 0],
				"guidance": 2.5
			},
			"_meta": { "title": "Guidance" }
		},
		"14": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["13", 0] },
			"_meta": { "title": "No negative" }
		},
		"15": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"16": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 20,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["13", 0],
				"negative": ["14", 0],
				"latent_image": ["15", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"17": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["16", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"18": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["17", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	ref_qwen_image_edit: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "qwen_image_edit_2511_bf16.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"type": "qwen_image"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "qwen_image_vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "ModelSamplingAuraFlow",
			"inputs": {
				"model": ["1", 0],
				"shift": 3.1
			},
			"_meta": { "title": "Shift" }
		},
		"5": {
			"class_type": "CFGNorm",
			"inputs": {
				"model": ["4", 0],
				"strength": 1
			},
			"_meta": { "title": "CFG norm" }
		},
		"6": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Reference 1" }
		},
		"7": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Reference 2" }
		},
		"8": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref3.png" },
			"_meta": { "title": "Reference 3" }
		},
		"9": {
			"class_type": "TextEncodeQwenImageEditPlus",
			"inputs": {
				"clip": ["2", 0],
				"prompt": "{{PROMPT}}",
				"vae": ["3", 0],
				"image1": ["6", 0],
				"image2": ["7", 0],
				"image3": ["8", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"10": {
			"class_type": "TextEncodeQwenImageEditPlus",
			"inputs": {
				"clip": ["2", 0],
				"prompt": "{{NEGATIVE}}",
				"vae": ["3", 0],
				"image1": ["6", 0],
				"image2": ["7", 0],
				"image3": ["8", 0]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"11": {
			"class_type": "FluxKontextMultiReferenceLatentMethod",
			"inputs": {
				"conditioning": ["9", 0],
				"reference_latents_method": "index_timestep_zero"
			},
			"_meta": { "title": "Reference method +" }
		},
		"12": {
			"class_type": "FluxKontextMultiReferenceLatentMethod",
			"inputs": {
				"conditioning": ["10", 0],
				"reference_latents_method": "index_timestep_zero"
			},
			"_meta": { "title": "Reference method -" }
		},
		"13": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"14": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["5", 0],
				"seed": 0,
				"steps": 40,
				"cfg": 4,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["11", 0],
				"negative": ["12", 0],
				"latent_image": ["13", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"15": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["14", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"16": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["15", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	ref_qwen_image_edit_lightning: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "qwen_image_edit_2511_bf16.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"type": "qwen_image"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "qwen_image_vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "LoraLoaderModelOnly",
			"inputs": {
				"model": ["1", 0],
				"lora_name": "Qwen-Image-Edit-2511-Lightning-4steps-V1.0-bf16.safetensors",
				"strength_model": 1
			},
			"_meta": { "title": "LoRA 1" }
		},
		"5": {
			"class_type": "ModelSamplingAuraFlow",
			"inputs": {
				"model": ["4", 0],
				"shift": 3.1
			},
			"_meta": { "title": "Shift" }
		},
		"6": {
			"class_type": "CFGNorm",
			"inputs": {
				"model": ["5", 0],
				"strength": 1
			},
			"_meta": { "title": "CFG norm" }
		},
		"7": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Reference 1" }
		},
		"8": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Reference 2" }
		},
		"9": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref3.png" },
			"_meta": { "title": "Reference 3" }
		},
		"10": {
			"class_type": "TextEncodeQwenImageEditPlus",
			"inputs": {
				"clip": ["2", 0],
				"prompt": "{{PROMPT}}",
				"vae": ["3", 0],
				"image1": ["7", 0],
				"image2": ["8", 0],
				"image3": ["9", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"11": {
			"class_type": "TextEncodeQwenImageEditPlus",
			"inputs": {
				"clip": ["2", 0],
				"prompt": "",
				"vae": ["3", 0],
				"image1": ["7", 0],
				"image2": ["8", 0],
				"image3": ["9", 0]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"12": {
			"class_type": "FluxKontextMultiReferenceLatentMethod",
			"inputs": {
				"conditioning": ["10", 0],
				"reference_latents_method": "index_timestep_zero"
			},
			"_meta": { "title": "Reference method +" }
		},
		"13": {
			"class_type": "FluxKontextMultiReferenceLatentMethod",
			"inputs": {
				"conditioning": ["11", 0],
				"reference_latents_method": "index_timestep_zero"
			},
			"_meta": { "title": "Reference method -" }
		},
		"14": {
			"class_type": "EmptySD3LatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"15": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["6", 0],
				"seed": 0,
				"steps": 4,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["12", 0],
				"negative": ["13", 0],
				"latent_image": ["14", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"16": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["15", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"17": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["16", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	i2i_sdxl: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "sd_xl_base_1.0.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"3": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"4": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Source" }
		},
		"5": {
			"class_type": "ImageScale",
			"inputs": {
				"image": ["4", 0],
				"upscale_method": "lanczos",
				"width": 1024,
				"height": 1024,
				"crop": "center"
			},
			"_meta": { "title": "Size" }
		},
		"6": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["5", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Encode source" }
		},
		"7": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 25,
				"cfg": 7,
				"sampler_name": "dpmpp_2m",
				"scheduler": "karras",
				"positive": ["2", 0],
				"negative": ["3", 0],
				"latent_image": ["6", 0],
				"denoise": .55
			},
			"_meta": { "title": "Sampler" }
		},
		"8": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["7", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Decode" }
		},
		"9": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["8", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	i2i_z_image_turbo: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "z_image_turbo_bf16.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "qwen_3_4b.safetensors",
				"type": "lumina2"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "ae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "ModelSamplingAuraFlow",
			"inputs": {
				"model": ["1", 0],
				"shift": 3
			},
			"_meta": { "title": "Shift" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"6": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["5", 0] },
			"_meta": { "title": "No negative" }
		},
		"7": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Source" }
		},
		"8": {
			"class_type": "ImageScale",
			"inputs": {
				"image": ["7", 0],
				"upscale_method": "lanczos",
				"width": 1024,
				"height": 1024,
				"crop": "center"
			},
			"_meta": { "title": "Size" }
		},
		"9": {
			"class_type": "VAEEncode",
			"inputs": {
				"pixels": ["8", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Encode source" }
		},
		"10": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["4", 0],
				"seed": 0,
				"steps": 8,
				"cfg": 1,
				"sampler_name": "res_multistep",
				"scheduler": "simple",
				"positive": ["5", 0],
				"negative": ["6", 0],
				"latent_image": ["9", 0],
				"denoise": .6
			},
			"_meta": { "title": "Sampler" }
		},
		"11": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["10", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"12": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["11", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	inpaint_sdxl: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "sd_xl_base_1.0.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "DifferentialDiffusion",
			"inputs": { "model": ["1", 0] },
			"_meta": { "title": "Differential diffusion" }
		},
		"3": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"4": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"5": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Source with mask" }
		},
		"6": {
			"class_type": "GrowMask",
			"inputs": {
				"mask": ["5", 1],
				"expand": 8,
				"tapered_corners": true
			},
			"_meta": { "title": "Grow mask" }
		},
		"7": {
			"class_type": "InpaintModelConditioning",
			"inputs": {
				"positive": ["3", 0],
				"negative": ["4", 0],
				"vae": ["1", 2],
				"pixels": ["5", 0],
				"mask": ["6", 0],
				"noise_mask": true
			},
			"_meta": { "title": "Inpaint conditioning" }
		},
		"8": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["2", 0],
				"seed": 0,
				"steps": 25,
				"cfg": 7,
				"sampler_name": "dpmpp_2m",
				"scheduler": "karras",
				"positive": ["7", 0],
				"negative": ["7", 1],
				"latent_image": ["7", 2],
				"denoise": .8
			},
			"_meta": { "title": "Sampler" }
		},
		"9": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["8", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Decode" }
		},
		"10": {
			"class_type": "ImageCompositeMasked",
			"inputs": {
				"destination": ["5", 0],
				"source": ["9", 0],
				"x": 0,
				"y": 0,
				"resize_source": false,
				"mask": ["6", 0]
			},
			"_meta": { "title": "Paste back" }
		},
		"11": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["10", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	inpaint_flux1_fill: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "flux1-fill-dev.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "DualCLIPLoader",
			"inputs": {
				"clip_name1": "clip_l.safetensors",
				"clip_name2": "t5xxl_fp16.safetensors",
				"type": "flux"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "ae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "DifferentialDiffusion",
			"inputs": { "model": ["1", 0] },
			"_meta": { "title": "Differential diffusion" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"6": {
			"class_type": "ConditioningZeroOut",
			"inputs": { "conditioning": ["5", 0] },
			"_meta": { "title": "No negative" }
		},
		"7": {
			"class_type": "FluxGuidance",
			"inputs": {
				"conditioning": ["5", 0],
				"guidance": 30
			},
			"_meta": { "title": "Guidance" }
		},
		"8": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Source with mask" }
		},
		"9": {
			"class_type": "InpaintModelConditioning",
			"inputs": {
				"positive": ["7", 0],
				"negative": ["6", 0],
				"vae": ["3", 0],
				"pixels": ["8", 0],
				"mask": ["8", 1],
				"noise_mask": false
			},
			"_meta": { "title": "Inpaint conditioning" }
		},
		"10": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["4", 0],
				"seed": 0,
				"steps": 20,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "normal",
				"positive": ["9", 0],
				"negative": ["9", 1],
				"latent_image": ["9", 2],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"11": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["10", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"12": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["11", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	promote_upscale_model: {
		"1": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Source" }
		},
		"2": {
			"class_type": "UpscaleModelLoader",
			"inputs": { "model_name": "RealESRGAN_x4plus.safetensors" },
			"_meta": { "title": "Upscale model" }
		},
		"3": {
			"class_type": "ImageUpscaleWithModel",
			"inputs": {
				"upscale_model": ["2", 0],
				"image": ["1", 0]
			},
			"_meta": { "title": "Upscale" }
		},
		"4": {
			"class_type": "ImageScaleBy",
			"inputs": {
				"image": ["3", 0],
				"upscale_method": "lanczos",
				"scale_by": .5
			},
			"_meta": { "title": "To final scale" }
		},
		"5": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["4", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	promote_refine_sdxl: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "sd_xl_base_1.0.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"3": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"4": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Source" }
		},
		"5": {
			"class_type": "UpscaleModelLoader",
			"inputs": { "model_name": "RealESRGAN_x4plus.safetensors" },
			"_meta": { "title": "Upscale model" }
		},
		"6": {
			"class_type": "ImageUpscaleWithModel",
			"inputs": {
				"upscale_model": ["5", 0],
				"image": ["4", 0]
			},
			"_meta": { "title": "Upscale" }
		},
		"7": {
			"class_type": "ImageScaleBy",
			"inputs": {
				"image": ["6", 0],
				"upscale_method": "lanczos",
				"scale_by": .375
			},
			"_meta": { "title": "To final scale" }
		},
		"8": {
			"class_type": "VAEEncodeTiled",
			"inputs": {
				"pixels": ["7", 0],
				"vae": ["1", 2],
				"tile_size": 512,
				"overlap": 64,
				"temporal_size": 64,
				"temporal_overlap": 8
			},
			"_meta": { "title": "Encode (tiled)" }
		},
		"9": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 20,
				"cfg": 6,
				"sampler_name": "dpmpp_2m",
				"scheduler": "karras",
				"positive": ["2", 0],
				"negative": ["3", 0],
				"latent_image": ["8", 0],
				"denoise": .3
			},
			"_meta": { "title": "Sampler" }
		},
		"10": {
			"class_type": "VAEDecodeTiled",
			"inputs": {
				"samples": ["9", 0],
				"vae": ["1", 2],
				"tile_size": 512,
				"overlap": 64,
				"temporal_size": 64,
				"temporal_overlap": 8
			},
			"_meta": { "title": "Decode (tiled)" }
		},
		"11": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["10", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	promote_hires_latent: {
		"1": {
			"class_type": "CheckpointLoaderSimple",
			"inputs": { "ckpt_name": "sd_xl_base_1.0.safetensors" },
			"_meta": { "title": "Checkpoint" }
		},
		"2": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"3": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["1", 1]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"4": {
			"class_type": "EmptyLatentImage",
			"inputs": {
				"width": 1024,
				"height": 1024,
				"batch_size": 1
			},
			"_meta": { "title": "Size" }
		},
		"5": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 25,
				"cfg": 7,
				"sampler_name": "dpmpp_2m",
				"scheduler": "karras",
				"positive": ["2", 0],
				"negative": ["3", 0],
				"latent_image": ["4", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"6": {
			"class_type": "LatentUpscaleBy",
			"inputs": {
				"samples": ["5", 0],
				"upscale_method": "bislerp",
				"scale_by": 1.5
			},
			"_meta": { "title": "Latent upscale" }
		},
		"7": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["1", 0],
				"seed": 0,
				"steps": 15,
				"cfg": 7,
				"sampler_name": "dpmpp_2m",
				"scheduler": "karras",
				"positive": ["2", 0],
				"negative": ["3", 0],
				"latent_image": ["6", 0],
				"denoise": .5
			},
			"_meta": { "title": "Sampler" }
		},
		"8": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["7", 0],
				"vae": ["1", 2]
			},
			"_meta": { "title": "Decode" }
		},
		"9": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["8", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	grid_3x3: {
		"1": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Cell 1" }
		},
		"2": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Cell 2" }
		},
		"3": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref3.png" },
			"_meta": { "title": "Cell 3" }
		},
		"4": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref4.png" },
			"_meta": { "title": "Cell 4" }
		},
		"5": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref5.png" },
			"_meta": { "title": "Cell 5" }
		},
		"6": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref6.png" },
			"_meta": { "title": "Cell 6" }
		},
		"7": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref7.png" },
			"_meta": { "title": "Cell 7" }
		},
		"8": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref8.png" },
			"_meta": { "title": "Cell 8" }
		},
		"9": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref9.png" },
			"_meta": { "title": "Cell 9" }
		},
		"10": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["1", 0],
				"direction": "right",
				"match_image_size": true,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["2", 0]
			},
			"_meta": { "title": "Row 1" }
		},
		"11": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["10", 0],
				"direction": "right",
				"match_image_size": true,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["3", 0]
			},
			"_meta": { "title": "Row 1" }
		},
		"12": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["4", 0],
				"direction": "right",
				"match_image_size": true,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["5", 0]
			},
			"_meta": { "title": "Row 2" }
		},
		"13": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["12", 0],
				"direction": "right",
				"match_image_size": true,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["6", 0]
			},
			"_meta": { "title": "Row 2" }
		},
		"14": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["7", 0],
				"direction": "right",
				"match_image_size": true,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["8", 0]
			},
			"_meta": { "title": "Row 3" }
		},
		"15": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["14", 0],
				"direction": "right",
				"match_image_size": true,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["9", 0]
			},
			"_meta": { "title": "Row 3" }
		},
		"16": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["11", 0],
				"direction": "down",
				"match_image_size": false,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["13", 0]
			},
			"_meta": { "title": "Two rows" }
		},
		"17": {
			"class_type": "ImageStitch",
			"inputs": {
				"image1": ["16", 0],
				"direction": "down",
				"match_image_size": false,
				"spacing_width": 8,
				"spacing_color": "white",
				"image2": ["15", 0]
			},
			"_meta": { "title": "Three rows" }
		},
		"18": {
			"class_type": "SaveImage",
			"inputs": {
				"images": ["17", 0],
				"filename_prefix": "{{PREFIX}}"
			},
			"_meta": { "title": "Save" }
		}
	},
	animatic: {
		"1": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Frame 1" }
		},
		"2": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref2.png" },
			"_meta": { "title": "Frame 2" }
		},
		"3": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref3.png" },
			"_meta": { "title": "Frame 3" }
		},
		"4": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref4.png" },
			"_meta": { "title": "Frame 4" }
		},
		"5": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref5.png" },
			"_meta": { "title": "Frame 5" }
		},
		"6": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref6.png" },
			"_meta": { "title": "Frame 6" }
		},
		"7": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref7.png" },
			"_meta": { "title": "Frame 7" }
		},
		"8": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref8.png" },
			"_meta": { "title": "Frame 8" }
		},
		"9": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref9.png" },
			"_meta": { "title": "Frame 9" }
		},
		"10": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref10.png" },
			"_meta": { "title": "Frame 10" }
		},
		"11": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref11.png" },
			"_meta": { "title": "Frame 11" }
		},
		"12": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref12.png" },
			"_meta": { "title": "Frame 12" }
		},
		"13": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref13.png" },
			"_meta": { "title": "Frame 13" }
		},
		"14": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref14.png" },
			"_meta": { "title": "Frame 14" }
		},
		"15": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref15.png" },
			"_meta": { "title": "Frame 15" }
		},
		"16": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref16.png" },
			"_meta": { "title": "Frame 16" }
		},
		"17": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref17.png" },
			"_meta": { "title": "Frame 17" }
		},
		"18": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref18.png" },
			"_meta": { "title": "Frame 18" }
		},
		"19": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref19.png" },
			"_meta": { "title": "Frame 19" }
		},
		"20": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref20.png" },
			"_meta": { "title": "Frame 20" }
		},
		"21": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref21.png" },
			"_meta": { "title": "Frame 21" }
		},
		"22": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref22.png" },
			"_meta": { "title": "Frame 22" }
		},
		"23": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref23.png" },
			"_meta": { "title": "Frame 23" }
		},
		"24": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref24.png" },
			"_meta": { "title": "Frame 24" }
		},
		"25": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref25.png" },
			"_meta": { "title": "Frame 25" }
		},
		"26": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref26.png" },
			"_meta": { "title": "Frame 26" }
		},
		"27": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref27.png" },
			"_meta": { "title": "Frame 27" }
		},
		"28": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref28.png" },
			"_meta": { "title": "Frame 28" }
		},
		"29": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref29.png" },
			"_meta": { "title": "Frame 29" }
		},
		"30": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref30.png" },
			"_meta": { "title": "Frame 30" }
		},
		"31": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref31.png" },
			"_meta": { "title": "Frame 31" }
		},
		"32": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref32.png" },
			"_meta": { "title": "Frame 32" }
		},
		"33": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref33.png" },
			"_meta": { "title": "Frame 33" }
		},
		"34": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref34.png" },
			"_meta": { "title": "Frame 34" }
		},
		"35": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref35.png" },
			"_meta": { "title": "Frame 35" }
		},
		"36": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref36.png" },
			"_meta": { "title": "Frame 36" }
		},
		"37": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref37.png" },
			"_meta": { "title": "Frame 37" }
		},
		"38": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref38.png" },
			"_meta": { "title": "Frame 38" }
		},
		"39": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref39.png" },
			"_meta": { "title": "Frame 39" }
		},
		"40": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref40.png" },
			"_meta": { "title": "Frame 40" }
		},
		"41": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref41.png" },
			"_meta": { "title": "Frame 41" }
		},
		"42": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref42.png" },
			"_meta": { "title": "Frame 42" }
		},
		"43": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref43.png" },
			"_meta": { "title": "Frame 43" }
		},
		"44": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref44.png" },
			"_meta": { "title": "Frame 44" }
		},
		"45": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref45.png" },
			"_meta": { "title": "Frame 45" }
		},
		"46": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref46.png" },
			"_meta": { "title": "Frame 46" }
		},
		"47": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref47.png" },
			"_meta": { "title": "Frame 47" }
		},
		"48": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref48.png" },
			"_meta": { "title": "Frame 48" }
		},
		"49": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref49.png" },
			"_meta": { "title": "Frame 49" }
		},
		"50": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref50.png" },
			"_meta": { "title": "Frame 50" }
		},
		"51": {
			"class_type": "BatchImagesNode",
			"inputs": {
				"images.image0": ["1", 0],
				"images.image1": ["2", 0],
				"images.image2": ["3", 0],
				"images.image3": ["4", 0],
				"images.image4": ["5", 0],
				"images.image5": ["6", 0],
				"images.image6": ["7", 0],
				"images.image7": ["8", 0],
				"images.image8": ["9", 0],
				"images.image9": ["10", 0],
				"images.image10": ["11", 0],
				"images.image11": ["12", 0],
				"images.image12": ["13", 0],
				"images.image13": ["14", 0],
				"images.image14": ["15", 0],
				"images.image15": ["16", 0],
				"images.image16": ["17", 0],
				"images.image17": ["18", 0],
				"images.image18": ["19", 0],
				"images.image19": ["20", 0],
				"images.image20": ["21", 0],
				"images.image21": ["22", 0],
				"images.image22": ["23", 0],
				"images.image23": ["24", 0],
				"images.image24": ["25", 0],
				"images.image25": ["26", 0],
				"images.image26": ["27", 0],
				"images.image27": ["28", 0],
				"images.image28": ["29", 0],
				"images.image29": ["30", 0],
				"images.image30": ["31", 0],
				"images.image31": ["32", 0],
				"images.image32": ["33", 0],
				"images.image33": ["34", 0],
				"images.image34": ["35", 0],
				"images.image35": ["36", 0],
				"images.image36": ["37", 0],
				"images.image37": ["38", 0],
				"images.image38": ["39", 0],
				"images.image39": ["40", 0],
				"images.image40": ["41", 0],
				"images.image41": ["42", 0],
				"images.image42": ["43", 0],
				"images.image43": ["44", 0],
				"images.image44": ["45", 0],
				"images.image45": ["46", 0],
				"images.image46": ["47", 0],
				"images.image47": ["48", 0],
				"images.image48": ["49", 0],
				"images.image49": ["50", 0]
			},
			"_meta": { "title": "Batch" }
		},
		"52": {
			"class_type": "CreateVideo",
			"inputs": {
				"images": ["51", 0],
				"fps": 1
			},
			"_meta": { "title": "Video" }
		},
		"53": {
			"class_type": "SaveVideo",
			"inputs": {
				"video": ["52", 0],
				"filename_prefix": "{{PREFIX}}",
				"format": "auto",
				"codec": "auto"
			},
			"_meta": { "title": "Save" }
		}
	},
	i2v_wan22_14b_4step: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model (high noise)" }
		},
		"2": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model (low noise)" }
		},
		"3": {
			"class_type": "LoraLoaderModelOnly",
			"inputs": {
				"model": ["1", 0],
				"lora_name": "wan2.2_i2v_lightx2v_4steps_lora_v1_high_noise.safetensors",
				"strength_model": 1
			},
			"_meta": { "title": "4-step LoRA (high)" }
		},
		"4": {
			"class_type": "LoraLoaderModelOnly",
			"inputs": {
				"model": ["2", 0],
				"lora_name": "wan2.2_i2v_lightx2v_4steps_lora_v1_low_noise.safetensors",
				"strength_model": 1
			},
			"_meta": { "title": "4-step LoRA (low)" }
		},
		"5": {
			"class_type": "ModelSamplingSD3",
			"inputs": {
				"model": ["3", 0],
				"shift": 5
			},
			"_meta": { "title": "Shift (high)" }
		},
		"6": {
			"class_type": "ModelSamplingSD3",
			"inputs": {
				"model": ["4", 0],
				"shift": 5
			},
			"_meta": { "title": "Shift (low)" }
		},
		"7": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "umt5_xxl_fp8_e4m3fn_scaled.safetensors",
				"type": "wan"
			},
			"_meta": { "title": "Text encoder" }
		},
		"8": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "wan_2.1_vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"9": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["7", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"10": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["7", 0]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"11": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Start frame" }
		},
		"12": {
			"class_type": "WanImageToVideo",
			"inputs": {
				"positive": ["9", 0],
				"negative": ["10", 0],
				"vae": ["8", 0],
				"width": 832,
				"height": 480,
				"length": 81,
				"batch_size": 1,
				"start_image": ["11", 0]
			},
			"_meta": { "title": "Image to video" }
		},
		"13": {
			"class_type": "KSamplerAdvanced",
			"inputs": {
				"model": ["5", 0],
				"add_noise": "enable",
				"noise_seed": 0,
				"steps": 4,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["12", 0],
				"negative": ["12", 1],
				"latent_image": ["12", 2],
				"start_at_step": 0,
				"end_at_step": 2,
				"return_with_leftover_noise": "enable"
			},
			"_meta": { "title": "Sampler (high noise)" }
		},
		"14": {
			"class_type": "KSamplerAdvanced",
			"inputs": {
				"model": ["6", 0],
				"add_noise": "disable",
				"noise_seed": 0,
				"steps": 4,
				"cfg": 1,
				"sampler_name": "euler",
				"scheduler": "simple",
				"positive": ["12", 0],
				"negative": ["12", 1],
				"latent_image": ["13", 0],
				"start_at_step": 2,
				"end_at_step": 1e4,
				"return_with_leftover_noise": "disable"
			},
			"_meta": { "title": "Sampler (low noise)" }
		},
		"15": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["14", 0],
				"vae": ["8", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"16": {
			"class_type": "CreateVideo",
			"inputs": {
				"images": ["15", 0],
				"fps": 16
			},
			"_meta": { "title": "Video" }
		},
		"17": {
			"class_type": "SaveVideo",
			"inputs": {
				"video": ["16", 0],
				"filename_prefix": "{{PREFIX}}",
				"format": "auto",
				"codec": "auto"
			},
			"_meta": { "title": "Save" }
		}
	},
	i2v_wan22_5b: {
		"1": {
			"class_type": "UNETLoader",
			"inputs": {
				"unet_name": "wan2.2_ti2v_5B_fp16.safetensors",
				"weight_dtype": "default"
			},
			"_meta": { "title": "Model" }
		},
		"2": {
			"class_type": "CLIPLoader",
			"inputs": {
				"clip_name": "umt5_xxl_fp8_e4m3fn_scaled.safetensors",
				"type": "wan"
			},
			"_meta": { "title": "Text encoder" }
		},
		"3": {
			"class_type": "VAELoader",
			"inputs": { "vae_name": "wan2.2_vae.safetensors" },
			"_meta": { "title": "VAE" }
		},
		"4": {
			"class_type": "ModelSamplingSD3",
			"inputs": {
				"model": ["1", 0],
				"shift": 8
			},
			"_meta": { "title": "Shift" }
		},
		"5": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{PROMPT}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Positive prompt" }
		},
		"6": {
			"class_type": "CLIPTextEncode",
			"inputs": {
				"text": "{{NEGATIVE}}",
				"clip": ["2", 0]
			},
			"_meta": { "title": "Negative prompt" }
		},
		"7": {
			"class_type": "LoadImage",
			"inputs": { "image": "ref1.png" },
			"_meta": { "title": "Start frame" }
		},
		"8": {
			"class_type": "Wan22ImageToVideoLatent",
			"inputs": {
				"vae": ["3", 0],
				"width": 1280,
				"height": 704,
				"length": 121,
				"batch_size": 1,
				"start_image": ["7", 0]
			},
			"_meta": { "title": "Image to video" }
		},
		"9": {
			"class_type": "KSampler",
			"inputs": {
				"model": ["4", 0],
				"seed": 0,
				"steps": 30,
				"cfg": 5,
				"sampler_name": "uni_pc",
				"scheduler": "simple",
				"positive": ["5", 0],
				"negative": ["6", 0],
				"latent_image": ["8", 0],
				"denoise": 1
			},
			"_meta": { "title": "Sampler" }
		},
		"10": {
			"class_type": "VAEDecode",
			"inputs": {
				"samples": ["9", 0],
				"vae": ["3", 0]
			},
			"_meta": { "title": "Decode" }
		},
		"11": {
			"class_type": "CreateVideo",
			"inputs": {
				"images": ["10", 0],
				"fps": 24
			},
			"_meta": { "title": "Video" }
		},
		"12": {
			"class_type": "SaveVideo",
			"inputs": {
				"video": ["11", 0],
				"filename_prefix": "{{PREFIX}}",
				"format": "auto",
				"codec": "auto"
			},
			"_meta": { "title": "Save" }
		}
	}
});
export { graphFiles };
