import { a as array } from "./schemas-qwsMpdzP.mjs";
import { n as sidecarSchema } from "./sidecar-DNNiK4ep.mjs";
// web/services/comfy/shipped-sidecars.ts
var sidecars = array(sidecarSchema).parse([
	{
		id: "t2i_sdxl",
		title: "SDXL",
		group: "frames",
		families: {
			"sdxl": [],
			"illustrious": [
				{
					"node": "5",
					"input": "steps",
					"value": 26
				},
				{
					"node": "5",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"noobai": [
				{
					"node": "5",
					"input": "steps",
					"value": 28
				},
				{
					"node": "5",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"pony": [
				{
					"node": "5",
					"input": "steps",
					"value": 25
				},
				{
					"node": "5",
					"input": "cfg",
					"value": 7
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"photoreal": [
				{
					"node": "5",
					"input": "steps",
					"value": 25
				},
				{
					"node": "5",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "dpmpp_2m"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "karras"
				}
			]
		},
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "2",
					"input": "text"
				}],
				"negative": [{
					"node": "3",
					"input": "text"
				}],
				"seed": [{
					"node": "5",
					"input": "seed"
				}],
				"steps": [{
					"node": "5",
					"input": "steps"
				}],
				"cfg": [{
					"node": "5",
					"input": "cfg"
				}],
				"width": [{
					"node": "4",
					"input": "width"
				}],
				"height": [{
					"node": "4",
					"input": "height"
				}],
				"batch": [{
					"node": "4",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "7",
					"input": "filename_prefix"
				}]
			},
			"output": "7",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 25,
			"cfg": 7
		},
		grid: 8,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 896],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "sd_xl_base_1.0.safetensors",
			"fits": "xl|illustrious|noob|pony|animagine|juggernaut",
			"any": true,
			"link": "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_base_1.0.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "CLIPTextEncode" },
			{ "node": "EmptyLatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_sd35",
		title: "SD 3.5",
		group: "frames",
		families: { "sd35": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "2",
					"input": "text"
				}],
				"negative": [{
					"node": "3",
					"input": "text"
				}],
				"seed": [{
					"node": "5",
					"input": "seed"
				}],
				"steps": [{
					"node": "5",
					"input": "steps"
				}],
				"cfg": [{
					"node": "5",
					"input": "cfg"
				}],
				"width": [{
					"node": "4",
					"input": "width"
				}],
				"height": [{
					"node": "4",
					"input": "height"
				}],
				"batch": [{
					"node": "4",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "7",
					"input": "filename_prefix"
				}]
			},
			"output": "7",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20,
			"cfg": 4
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 896],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "sd3.5_large_fp8_scaled.safetensors",
			"fits": "sd[-_ ]?3[-_. ]?5|stable[-_ ]diffusion[-_ ]3[-_. ]5",
			"link": "https://huggingface.co/Comfy-Org/stable-diffusion-3.5-fp8/resolve/main/sd3.5_large_fp8_scaled.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "CLIPTextEncode" },
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_flux1_dev",
		title: "FLUX.1 dev",
		group: "frames",
		families: { "flux1": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"seed": [{
					"node": "8",
					"input": "seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"guidance": [{
					"node": "5",
					"input": "guidance"
				}],
				"width": [{
					"node": "7",
					"input": "width"
				}],
				"height": [{
					"node": "7",
					"input": "height"
				}],
				"batch": [{
					"node": "7",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "10",
					"input": "filename_prefix"
				}]
			},
			"output": "10",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux1-dev.safetensors",
				"fits": "^(?!.*(kontext|fill|redux|canny|depth|klein|flux[-_. ]?2)).*flux",
				"link": "https://huggingface.co/black-forest-labs/FLUX.1-dev/resolve/main/flux1-dev.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "DualCLIPLoader",
				"input": "clip_name1",
				"folder": "text_encoders",
				"wanted": "clip_l.safetensors",
				"fits": "clip[-_ ]?l",
				"link": "https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors"
			},
			{
				"slot": "t5",
				"node": "2",
				"loader": "DualCLIPLoader",
				"input": "clip_name2",
				"folder": "text_encoders",
				"wanted": "t5xxl_fp16.safetensors",
				"fits": "(?<!um)t5[-_ ]?xxl",
				"link": "https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "ae.safetensors",
				"fits": "^(?!.*flux[-_. ]?2).*((^|[\\\\/])ae\\.|flux.*(ae|vae))",
				"link": "https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "DualCLIPLoader" },
			{
				"node": "DualCLIPLoader",
				"input": "type",
				"option": "flux"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "FluxGuidance" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_flux1_dev_fp8",
		title: "FLUX.1 dev (one file)",
		group: "frames",
		families: { "flux1": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "2",
					"input": "text"
				}],
				"seed": [{
					"node": "6",
					"input": "seed"
				}],
				"steps": [{
					"node": "6",
					"input": "steps"
				}],
				"guidance": [{
					"node": "3",
					"input": "guidance"
				}],
				"width": [{
					"node": "5",
					"input": "width"
				}],
				"height": [{
					"node": "5",
					"input": "height"
				}],
				"batch": [{
					"node": "5",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "8",
					"input": "filename_prefix"
				}]
			},
			"output": "8",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "flux1-dev-fp8.safetensors",
			"fits": "flux",
			"link": "https://huggingface.co/Comfy-Org/flux1-dev/resolve/main/flux1-dev-fp8.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "CLIPTextEncode" },
			{ "node": "FluxGuidance" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_z_image_turbo",
		title: "Z-Image Turbo",
		group: "frames",
		families: { "z-image": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "5",
					"input": "text"
				}],
				"seed": [{
					"node": "8",
					"input": "seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"width": [{
					"node": "7",
					"input": "width"
				}],
				"height": [{
					"node": "7",
					"input": "height"
				}],
				"batch": [{
					"node": "7",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "10",
					"input": "filename_prefix"
				}]
			},
			"output": "10",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 8,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "z_image_turbo_bf16.safetensors",
				"fits": "z[-_ ]?image.*turbo",
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/diffusion_models/z_image_turbo_bf16.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_3_4b.safetensors",
				"fits": "qwen[-_ ]?3[-_ ]?4b",
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "ae.safetensors",
				"fits": "^(?!.*flux[-_. ]?2).*((^|[\\\\/])ae\\.|flux.*(ae|vae))",
				"link": "https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "lumina2",
				"since": "0.3.14"
			},
			{ "node": "VAELoader" },
			{ "node": "ModelSamplingAuraFlow" },
			{ "node": "CLIPTextEncode" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_flux2_klein_distilled",
		title: "FLUX.2 klein",
		group: "frames",
		families: { "klein": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"seed": [{
					"node": "6",
					"input": "noise_seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"width": [{
					"node": "8",
					"input": "width"
				}, {
					"node": "9",
					"input": "width"
				}],
				"height": [{
					"node": "8",
					"input": "height"
				}, {
					"node": "9",
					"input": "height"
				}],
				"batch": [{
					"node": "9",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "13",
					"input": "filename_prefix"
				}]
			},
			"output": "13",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 4,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux-2-klein-4b-fp8.safetensors",
				"fits": "^(?!.*base).*klein",
				"link": "https://huggingface.co/black-forest-labs/FLUX.2-klein-4b-fp8/resolve/main/flux-2-klein-4b-fp8.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_3_4b.safetensors",
				"fits": "qwen[-_ ]?3[-_ ]?[48]b",
				"pairs": [{
					"slot": "model",
					"is": "9b",
					"fits": "8b"
				}, {
					"slot": "model",
					"is": "4b",
					"fits": "4b"
				}],
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "flux2-vae.safetensors",
				"fits": "flux[-_. ]?2.*(ae|vae)",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/vae/flux2-vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "flux2",
				"since": "0.3.72"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "RandomNoise" },
			{ "node": "KSamplerSelect" },
			{
				"node": "Flux2Scheduler",
				"since": "0.3.72"
			},
			{
				"node": "EmptyFlux2LatentImage",
				"since": "0.3.72"
			},
			{ "node": "CFGGuider" },
			{ "node": "SamplerCustomAdvanced" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_flux2_klein_base",
		title: "FLUX.2 klein base",
		group: "frames",
		families: { "klein": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"negative": [{
					"node": "5",
					"input": "text"
				}],
				"seed": [{
					"node": "6",
					"input": "noise_seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"cfg": [{
					"node": "10",
					"input": "cfg"
				}],
				"width": [{
					"node": "8",
					"input": "width"
				}, {
					"node": "9",
					"input": "width"
				}],
				"height": [{
					"node": "8",
					"input": "height"
				}, {
					"node": "9",
					"input": "height"
				}],
				"batch": [{
					"node": "9",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "13",
					"input": "filename_prefix"
				}]
			},
			"output": "13",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20,
			"cfg": 5
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux-2-klein-base-4b-fp8.safetensors",
				"fits": "klein.*base|base.*klein",
				"link": "https://huggingface.co/black-forest-labs/FLUX.2-klein-base-4b-fp8/resolve/main/flux-2-klein-base-4b-fp8.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_3_4b.safetensors",
				"fits": "qwen[-_ ]?3[-_ ]?[48]b",
				"pairs": [{
					"slot": "model",
					"is": "9b",
					"fits": "8b"
				}, {
					"slot": "model",
					"is": "4b",
					"fits": "4b"
				}],
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "flux2-vae.safetensors",
				"fits": "flux[-_. ]?2.*(ae|vae)",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/vae/flux2-vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "flux2",
				"since": "0.3.72"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "RandomNoise" },
			{ "node": "KSamplerSelect" },
			{
				"node": "Flux2Scheduler",
				"since": "0.3.72"
			},
			{
				"node": "EmptyFlux2LatentImage",
				"since": "0.3.72"
			},
			{ "node": "CFGGuider" },
			{ "node": "SamplerCustomAdvanced" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_flux2_dev",
		title: "FLUX.2 dev",
		group: "frames",
		families: { "flux2": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"seed": [{
					"node": "6",
					"input": "noise_seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"guidance": [{
					"node": "5",
					"input": "guidance"
				}],
				"width": [{
					"node": "8",
					"input": "width"
				}, {
					"node": "9",
					"input": "width"
				}],
				"height": [{
					"node": "8",
					"input": "height"
				}, {
					"node": "9",
					"input": "height"
				}],
				"batch": [{
					"node": "9",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "13",
					"input": "filename_prefix"
				}]
			},
			"output": "13",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux2_dev_fp8mixed.safetensors",
				"fits": "^(?!.*klein).*flux[-_. ]?2",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/diffusion_models/flux2_dev_fp8mixed.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "mistral_3_small_flux2_bf16.safetensors",
				"fits": "mistral",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/text_encoders/mistral_3_small_flux2_bf16.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "flux2-vae.safetensors",
				"fits": "flux[-_. ]?2.*(ae|vae)",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/vae/flux2-vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "flux2",
				"since": "0.3.72"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "FluxGuidance" },
			{ "node": "RandomNoise" },
			{ "node": "KSamplerSelect" },
			{
				"node": "Flux2Scheduler",
				"since": "0.3.72"
			},
			{
				"node": "EmptyFlux2LatentImage",
				"since": "0.3.72"
			},
			{ "node": "BasicGuider" },
			{ "node": "SamplerCustomAdvanced" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_qwen_image",
		title: "Qwen-Image",
		group: "frames",
		families: { "qwen-image": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "5",
					"input": "text"
				}],
				"negative": [{
					"node": "6",
					"input": "text"
				}],
				"seed": [{
					"node": "8",
					"input": "seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"cfg": [{
					"node": "8",
					"input": "cfg"
				}],
				"width": [{
					"node": "7",
					"input": "width"
				}],
				"height": [{
					"node": "7",
					"input": "height"
				}],
				"batch": [{
					"node": "7",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "10",
					"input": "filename_prefix"
				}]
			},
			"output": "10",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1664,
			"height": 928,
			"steps": 50,
			"cfg": 4
		},
		grid: 16,
		aspects: {
			"1:1": [1328, 1328],
			"4:3": [1472, 1104],
			"3:2": [1584, 1056],
			"16:9": [1664, 928]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "qwen_image_2512_fp8_e4m3fn.safetensors",
				"fits": "^(?!.*(edit|layered)).*qwen[-_ ]?image",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/diffusion_models/qwen_image_2512_fp8_e4m3fn.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"fits": "qwen[-_ ]?2[-_. ]?5[-_ ]?vl",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b_fp8_scaled.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "qwen_image_vae.safetensors",
				"fits": "qwen[-_ ]?image.*vae",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/vae/qwen_image_vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "qwen_image",
				"since": "0.3.49"
			},
			{ "node": "VAELoader" },
			{ "node": "ModelSamplingAuraFlow" },
			{ "node": "CLIPTextEncode" },
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "t2i_qwen_image_lightning",
		title: "Qwen-Image, 4 steps",
		group: "frames",
		families: { "qwen-image": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "5",
					"input": "text"
				}],
				"seed": [{
					"node": "8",
					"input": "seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"width": [{
					"node": "7",
					"input": "width"
				}],
				"height": [{
					"node": "7",
					"input": "height"
				}],
				"batch": [{
					"node": "7",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "10",
					"input": "filename_prefix"
				}]
			},
			"output": "10",
			"lora": {
				"model": ["11", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1664,
			"height": 928,
			"steps": 4,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1328, 1328],
			"4:3": [1472, 1104],
			"3:2": [1584, 1056],
			"16:9": [1664, 928]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "qwen_image_2512_fp8_e4m3fn.safetensors",
				"fits": "^(?!.*(edit|layered)).*qwen[-_ ]?image",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/diffusion_models/qwen_image_2512_fp8_e4m3fn.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"fits": "qwen[-_ ]?2[-_. ]?5[-_ ]?vl",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b_fp8_scaled.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "qwen_image_vae.safetensors",
				"fits": "qwen[-_ ]?image.*vae",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/vae/qwen_image_vae.safetensors"
			},
			{
				"slot": "lora",
				"node": "11",
				"loader": "LoraLoaderModelOnly",
				"input": "lora_name",
				"folder": "loras",
				"wanted": "Qwen-Image-2512-Lightning-4steps-V1.0-fp32.safetensors",
				"fits": "^(?!.*edit).*qwen.*lightning.*4[-_ ]?step",
				"link": "https://huggingface.co/lightx2v/Qwen-Image-2512-Lightning/resolve/main/Qwen-Image-2512-Lightning-4steps-V1.0-fp32.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "qwen_image",
				"since": "0.3.49"
			},
			{ "node": "VAELoader" },
			{ "node": "ModelSamplingAuraFlow" },
			{ "node": "CLIPTextEncode" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" },
			{ "node": "LoraLoaderModelOnly" }
		]
	},
	{
		id: "t2i_sd15",
		title: "SD 1.5",
		group: "frames",
		families: { "sd15": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "2",
					"input": "text"
				}],
				"negative": [{
					"node": "3",
					"input": "text"
				}],
				"seed": [{
					"node": "5",
					"input": "seed"
				}],
				"steps": [{
					"node": "5",
					"input": "steps"
				}],
				"cfg": [{
					"node": "5",
					"input": "cfg"
				}],
				"width": [{
					"node": "4",
					"input": "width"
				}],
				"height": [{
					"node": "4",
					"input": "height"
				}],
				"batch": [{
					"node": "4",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "7",
					"input": "filename_prefix"
				}]
			},
			"output": "7",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"width": 768,
			"height": 432,
			"steps": 20,
			"cfg": 8
		},
		grid: 8,
		aspects: {
			"1:1": [512, 512],
			"4:3": [640, 480],
			"3:2": [768, 512],
			"16:9": [768, 432],
			"21:9": [896, 384]
		},
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "v1-5-pruned-emaonly-fp16.safetensors",
			"fits": "(^|[^0-9])(v?1[-_. ]?5|sd[-_ ]?15)",
			"any": true,
			"link": "https://huggingface.co/Comfy-Org/stable-diffusion-v1-5-archive/resolve/main/v1-5-pruned-emaonly-fp16.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "CLIPTextEncode" },
			{ "node": "EmptyLatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "ref_flux2_klein",
		title: "FLUX.2 klein with references",
		group: "edit",
		families: { "klein": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"seed": [{
					"node": "21",
					"input": "noise_seed"
				}],
				"steps": [{
					"node": "23",
					"input": "steps"
				}],
				"width": [{
					"node": "23",
					"input": "width"
				}, {
					"node": "24",
					"input": "width"
				}],
				"height": [{
					"node": "23",
					"input": "height"
				}, {
					"node": "24",
					"input": "height"
				}],
				"batch": [{
					"node": "24",
					"input": "batch_size"
				}],
				"references": [
					{
						"node": "6",
						"input": "image"
					},
					{
						"node": "11",
						"input": "image"
					},
					{
						"node": "16",
						"input": "image"
					}
				],
				"prefix": [{
					"node": "28",
					"input": "filename_prefix"
				}]
			},
			"output": "28",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 4,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 3,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux-2-klein-4b-fp8.safetensors",
				"fits": "^(?!.*base).*klein",
				"link": "https://huggingface.co/black-forest-labs/FLUX.2-klein-4b-fp8/resolve/main/flux-2-klein-4b-fp8.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_3_4b.safetensors",
				"fits": "qwen[-_ ]?3[-_ ]?[48]b",
				"pairs": [{
					"slot": "model",
					"is": "9b",
					"fits": "8b"
				}, {
					"slot": "model",
					"is": "4b",
					"fits": "4b"
				}],
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "flux2-vae.safetensors",
				"fits": "flux[-_. ]?2.*(ae|vae)",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/vae/flux2-vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "flux2",
				"since": "0.3.72"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "LoadImage" },
			{ "node": "ImageScaleToTotalPixels" },
			{ "node": "VAEEncode" },
			{
				"node": "ReferenceLatent",
				"since": "0.3.42"
			},
			{ "node": "RandomNoise" },
			{ "node": "KSamplerSelect" },
			{
				"node": "Flux2Scheduler",
				"since": "0.3.72"
			},
			{
				"node": "EmptyFlux2LatentImage",
				"since": "0.3.72"
			},
			{ "node": "CFGGuider" },
			{ "node": "SamplerCustomAdvanced" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "ref_flux2_klein_base",
		title: "FLUX.2 klein base with references",
		group: "edit",
		families: { "klein": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"negative": [{
					"node": "5",
					"input": "text"
				}],
				"seed": [{
					"node": "21",
					"input": "noise_seed"
				}],
				"steps": [{
					"node": "23",
					"input": "steps"
				}],
				"cfg": [{
					"node": "25",
					"input": "cfg"
				}],
				"width": [{
					"node": "23",
					"input": "width"
				}, {
					"node": "24",
					"input": "width"
				}],
				"height": [{
					"node": "23",
					"input": "height"
				}, {
					"node": "24",
					"input": "height"
				}],
				"batch": [{
					"node": "24",
					"input": "batch_size"
				}],
				"references": [
					{
						"node": "6",
						"input": "image"
					},
					{
						"node": "11",
						"input": "image"
					},
					{
						"node": "16",
						"input": "image"
					}
				],
				"prefix": [{
					"node": "28",
					"input": "filename_prefix"
				}]
			},
			"output": "28",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20,
			"cfg": 5
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 3,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux-2-klein-base-4b-fp8.safetensors",
				"fits": "klein.*base|base.*klein",
				"link": "https://huggingface.co/black-forest-labs/FLUX.2-klein-base-4b-fp8/resolve/main/flux-2-klein-base-4b-fp8.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_3_4b.safetensors",
				"fits": "qwen[-_ ]?3[-_ ]?[48]b",
				"pairs": [{
					"slot": "model",
					"is": "9b",
					"fits": "8b"
				}, {
					"slot": "model",
					"is": "4b",
					"fits": "4b"
				}],
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "flux2-vae.safetensors",
				"fits": "flux[-_. ]?2.*(ae|vae)",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/vae/flux2-vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "flux2",
				"since": "0.3.72"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "LoadImage" },
			{ "node": "ImageScaleToTotalPixels" },
			{ "node": "VAEEncode" },
			{
				"node": "ReferenceLatent",
				"since": "0.3.42"
			},
			{ "node": "RandomNoise" },
			{ "node": "KSamplerSelect" },
			{
				"node": "Flux2Scheduler",
				"since": "0.3.72"
			},
			{
				"node": "EmptyFlux2LatentImage",
				"since": "0.3.72"
			},
			{ "node": "CFGGuider" },
			{ "node": "SamplerCustomAdvanced" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "ref_flux2_dev",
		title: "FLUX.2 dev with references",
		group: "edit",
		families: { "flux2": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"seed": [{
					"node": "18",
					"input": "noise_seed"
				}],
				"steps": [{
					"node": "20",
					"input": "steps"
				}],
				"guidance": [{
					"node": "5",
					"input": "guidance"
				}],
				"width": [{
					"node": "20",
					"input": "width"
				}, {
					"node": "21",
					"input": "width"
				}],
				"height": [{
					"node": "20",
					"input": "height"
				}, {
					"node": "21",
					"input": "height"
				}],
				"batch": [{
					"node": "21",
					"input": "batch_size"
				}],
				"references": [
					{
						"node": "6",
						"input": "image"
					},
					{
						"node": "10",
						"input": "image"
					},
					{
						"node": "14",
						"input": "image"
					}
				],
				"prefix": [{
					"node": "25",
					"input": "filename_prefix"
				}]
			},
			"output": "25",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 3,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux2_dev_fp8mixed.safetensors",
				"fits": "^(?!.*klein).*flux[-_. ]?2",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/diffusion_models/flux2_dev_fp8mixed.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "mistral_3_small_flux2_bf16.safetensors",
				"fits": "mistral",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/text_encoders/mistral_3_small_flux2_bf16.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "flux2-vae.safetensors",
				"fits": "flux[-_. ]?2.*(ae|vae)",
				"link": "https://huggingface.co/Comfy-Org/flux2-dev/resolve/main/split_files/vae/flux2-vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "flux2",
				"since": "0.3.72"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "FluxGuidance" },
			{ "node": "LoadImage" },
			{ "node": "ImageScaleToTotalPixels" },
			{ "node": "VAEEncode" },
			{
				"node": "ReferenceLatent",
				"since": "0.3.42"
			},
			{ "node": "RandomNoise" },
			{ "node": "KSamplerSelect" },
			{
				"node": "Flux2Scheduler",
				"since": "0.3.72"
			},
			{
				"node": "EmptyFlux2LatentImage",
				"since": "0.3.72"
			},
			{ "node": "BasicGuider" },
			{ "node": "SamplerCustomAdvanced" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "ref_flux1_kontext",
		title: "FLUX.1 Kontext",
		group: "edit",
		families: { "kontext": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "4",
					"input": "text"
				}],
				"seed": [{
					"node": "16",
					"input": "seed"
				}],
				"steps": [{
					"node": "16",
					"input": "steps"
				}],
				"guidance": [{
					"node": "13",
					"input": "guidance"
				}],
				"width": [{
					"node": "15",
					"input": "width"
				}],
				"height": [{
					"node": "15",
					"input": "height"
				}],
				"batch": [{
					"node": "15",
					"input": "batch_size"
				}],
				"references": [{
					"node": "5",
					"input": "image"
				}, {
					"node": "9",
					"input": "image"
				}],
				"prefix": [{
					"node": "18",
					"input": "filename_prefix"
				}]
			},
			"output": "18",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 20,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 2,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux1-dev-kontext_fp8_scaled.safetensors",
				"fits": "kontext",
				"link": "https://huggingface.co/Comfy-Org/flux1-kontext-dev_ComfyUI/resolve/main/split_files/diffusion_models/flux1-dev-kontext_fp8_scaled.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "DualCLIPLoader",
				"input": "clip_name1",
				"folder": "text_encoders",
				"wanted": "clip_l.safetensors",
				"fits": "clip[-_ ]?l",
				"link": "https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors"
			},
			{
				"slot": "t5",
				"node": "2",
				"loader": "DualCLIPLoader",
				"input": "clip_name2",
				"folder": "text_encoders",
				"wanted": "t5xxl_fp16.safetensors",
				"fits": "(?<!um)t5[-_ ]?xxl",
				"link": "https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "ae.safetensors",
				"fits": "^(?!.*flux[-_. ]?2).*((^|[\\\\/])ae\\.|flux.*(ae|vae))",
				"link": "https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "DualCLIPLoader" },
			{
				"node": "DualCLIPLoader",
				"input": "type",
				"option": "flux"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "LoadImage" },
			{
				"node": "FluxKontextImageScale",
				"since": "0.3.42"
			},
			{ "node": "VAEEncode" },
			{
				"node": "ReferenceLatent",
				"since": "0.3.42"
			},
			{ "node": "FluxGuidance" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "ref_qwen_image_edit",
		title: "Qwen-Image-Edit",
		group: "edit",
		families: { "qwen-edit": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "9",
					"input": "prompt"
				}],
				"negative": [{
					"node": "10",
					"input": "prompt"
				}],
				"seed": [{
					"node": "14",
					"input": "seed"
				}],
				"steps": [{
					"node": "14",
					"input": "steps"
				}],
				"cfg": [{
					"node": "14",
					"input": "cfg"
				}],
				"width": [{
					"node": "13",
					"input": "width"
				}],
				"height": [{
					"node": "13",
					"input": "height"
				}],
				"batch": [{
					"node": "13",
					"input": "batch_size"
				}],
				"references": [
					{
						"node": "6",
						"input": "image"
					},
					{
						"node": "7",
						"input": "image"
					},
					{
						"node": "8",
						"input": "image"
					}
				],
				"prefix": [{
					"node": "16",
					"input": "filename_prefix"
				}]
			},
			"output": "16",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 40,
			"cfg": 4
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 3,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "qwen_image_edit_2511_bf16.safetensors",
				"fits": "qwen.*edit",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image-Edit_ComfyUI/resolve/main/split_files/diffusion_models/qwen_image_edit_2511_bf16.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"fits": "qwen[-_ ]?2[-_. ]?5[-_ ]?vl",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b_fp8_scaled.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "qwen_image_vae.safetensors",
				"fits": "qwen[-_ ]?image.*vae",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/vae/qwen_image_vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "qwen_image",
				"since": "0.3.49"
			},
			{ "node": "VAELoader" },
			{ "node": "ModelSamplingAuraFlow" },
			{
				"node": "CFGNorm",
				"since": "0.3.45"
			},
			{ "node": "LoadImage" },
			{
				"node": "TextEncodeQwenImageEditPlus",
				"since": "0.3.60"
			},
			{
				"node": "FluxKontextMultiReferenceLatentMethod",
				"since": "0.3.51"
			},
			{
				"node": "FluxKontextMultiReferenceLatentMethod",
				"input": "reference_latents_method",
				"option": "index_timestep_zero",
				"since": "0.5.0"
			},
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "ref_qwen_image_edit_lightning",
		title: "Qwen-Image-Edit, 4 steps",
		group: "edit",
		families: { "qwen-edit": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "10",
					"input": "prompt"
				}],
				"seed": [{
					"node": "15",
					"input": "seed"
				}],
				"steps": [{
					"node": "15",
					"input": "steps"
				}],
				"width": [{
					"node": "14",
					"input": "width"
				}],
				"height": [{
					"node": "14",
					"input": "height"
				}],
				"batch": [{
					"node": "14",
					"input": "batch_size"
				}],
				"references": [
					{
						"node": "7",
						"input": "image"
					},
					{
						"node": "8",
						"input": "image"
					},
					{
						"node": "9",
						"input": "image"
					}
				],
				"prefix": [{
					"node": "17",
					"input": "filename_prefix"
				}]
			},
			"output": "17",
			"lora": {
				"model": ["4", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 4,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 3,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "qwen_image_edit_2511_bf16.safetensors",
				"fits": "qwen.*edit",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image-Edit_ComfyUI/resolve/main/split_files/diffusion_models/qwen_image_edit_2511_bf16.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_2.5_vl_7b_fp8_scaled.safetensors",
				"fits": "qwen[-_ ]?2[-_. ]?5[-_ ]?vl",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/text_encoders/qwen_2.5_vl_7b_fp8_scaled.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "qwen_image_vae.safetensors",
				"fits": "qwen[-_ ]?image.*vae",
				"link": "https://huggingface.co/Comfy-Org/Qwen-Image_ComfyUI/resolve/main/split_files/vae/qwen_image_vae.safetensors"
			},
			{
				"slot": "lora",
				"node": "4",
				"loader": "LoraLoaderModelOnly",
				"input": "lora_name",
				"folder": "loras",
				"wanted": "Qwen-Image-Edit-2511-Lightning-4steps-V1.0-bf16.safetensors",
				"fits": "qwen.*edit.*lightning.*4[-_ ]?step",
				"link": "https://huggingface.co/lightx2v/Qwen-Image-Edit-2511-Lightning/resolve/main/Qwen-Image-Edit-2511-Lightning-4steps-V1.0-bf16.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "qwen_image",
				"since": "0.3.49"
			},
			{ "node": "VAELoader" },
			{ "node": "LoraLoaderModelOnly" },
			{ "node": "ModelSamplingAuraFlow" },
			{
				"node": "CFGNorm",
				"since": "0.3.45"
			},
			{ "node": "LoadImage" },
			{
				"node": "TextEncodeQwenImageEditPlus",
				"since": "0.3.60"
			},
			{
				"node": "FluxKontextMultiReferenceLatentMethod",
				"since": "0.3.51"
			},
			{
				"node": "FluxKontextMultiReferenceLatentMethod",
				"input": "reference_latents_method",
				"option": "index_timestep_zero",
				"since": "0.5.0"
			},
			{ "node": "EmptySD3LatentImage" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "i2i_sdxl",
		title: "SDXL from a picture",
		frameTitle: "SDXL over the rough",
		group: "edit",
		families: {
			"sdxl": [],
			"illustrious": [
				{
					"node": "7",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"noobai": [
				{
					"node": "7",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"pony": [
				{
					"node": "7",
					"input": "cfg",
					"value": 7
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"photoreal": [
				{
					"node": "7",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "dpmpp_2m"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "karras"
				}
			]
		},
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "2",
					"input": "text"
				}],
				"negative": [{
					"node": "3",
					"input": "text"
				}],
				"seed": [{
					"node": "7",
					"input": "seed"
				}],
				"steps": [{
					"node": "7",
					"input": "steps"
				}],
				"cfg": [{
					"node": "7",
					"input": "cfg"
				}],
				"denoise": [{
					"node": "7",
					"input": "denoise"
				}],
				"width": [{
					"node": "5",
					"input": "width"
				}],
				"height": [{
					"node": "5",
					"input": "height"
				}],
				"guide": [{
					"node": "4",
					"input": "image"
				}],
				"prefix": [{
					"node": "9",
					"input": "filename_prefix"
				}]
			},
			"output": "9",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 25,
			"cfg": 7
		},
		grid: 8,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 896],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "sd_xl_base_1.0.safetensors",
			"fits": "xl|illustrious|noob|pony|animagine|juggernaut",
			"any": true,
			"link": "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_base_1.0.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "CLIPTextEncode" },
			{ "node": "LoadImage" },
			{ "node": "ImageScale" },
			{ "node": "VAEEncode" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "i2i_z_image_turbo",
		title: "Z-Image Turbo from a picture",
		frameTitle: "Z-Image Turbo over the rough",
		group: "edit",
		families: { "z-image": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "5",
					"input": "text"
				}],
				"seed": [{
					"node": "10",
					"input": "seed"
				}],
				"steps": [{
					"node": "10",
					"input": "steps"
				}],
				"denoise": [{
					"node": "10",
					"input": "denoise"
				}],
				"width": [{
					"node": "8",
					"input": "width"
				}],
				"height": [{
					"node": "8",
					"input": "height"
				}],
				"guide": [{
					"node": "7",
					"input": "image"
				}],
				"prefix": [{
					"node": "12",
					"input": "filename_prefix"
				}]
			},
			"output": "12",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 8,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 864],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "z_image_turbo_bf16.safetensors",
				"fits": "z[-_ ]?image.*turbo",
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/diffusion_models/z_image_turbo_bf16.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "qwen_3_4b.safetensors",
				"fits": "qwen[-_ ]?3[-_ ]?4b",
				"link": "https://huggingface.co/Comfy-Org/z_image_turbo/resolve/main/split_files/text_encoders/qwen_3_4b.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "ae.safetensors",
				"fits": "^(?!.*flux[-_. ]?2).*((^|[\\\\/])ae\\.|flux.*(ae|vae))",
				"link": "https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "lumina2",
				"since": "0.3.14"
			},
			{ "node": "VAELoader" },
			{ "node": "ModelSamplingAuraFlow" },
			{ "node": "CLIPTextEncode" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "LoadImage" },
			{ "node": "ImageScale" },
			{ "node": "VAEEncode" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "inpaint_sdxl",
		title: "SDXL inpaint",
		group: "edit",
		families: {
			"sdxl": [],
			"illustrious": [
				{
					"node": "8",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "8",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "8",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"noobai": [
				{
					"node": "8",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "8",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "8",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"pony": [
				{
					"node": "8",
					"input": "cfg",
					"value": 7
				},
				{
					"node": "8",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "8",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"photoreal": [
				{
					"node": "8",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "8",
					"input": "sampler_name",
					"value": "dpmpp_2m"
				},
				{
					"node": "8",
					"input": "scheduler",
					"value": "karras"
				}
			]
		},
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "3",
					"input": "text"
				}],
				"negative": [{
					"node": "4",
					"input": "text"
				}],
				"seed": [{
					"node": "8",
					"input": "seed"
				}],
				"steps": [{
					"node": "8",
					"input": "steps"
				}],
				"cfg": [{
					"node": "8",
					"input": "cfg"
				}],
				"denoise": [{
					"node": "8",
					"input": "denoise"
				}],
				"picture": [{
					"node": "5",
					"input": "image"
				}],
				"prefix": [{
					"node": "11",
					"input": "filename_prefix"
				}]
			},
			"output": "11",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"steps": 25,
			"cfg": 7
		},
		grid: 8,
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "sd_xl_base_1.0.safetensors",
			"fits": "xl|illustrious|noob|pony|animagine|juggernaut",
			"any": true,
			"link": "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_base_1.0.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "DifferentialDiffusion" },
			{ "node": "CLIPTextEncode" },
			{ "node": "LoadImage" },
			{ "node": "GrowMask" },
			{ "node": "InpaintModelConditioning" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "ImageCompositeMasked" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "inpaint_flux1_fill",
		title: "FLUX.1 Fill inpaint",
		group: "edit",
		families: { "flux1": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "5",
					"input": "text"
				}],
				"seed": [{
					"node": "10",
					"input": "seed"
				}],
				"steps": [{
					"node": "10",
					"input": "steps"
				}],
				"guidance": [{
					"node": "7",
					"input": "guidance"
				}],
				"picture": [{
					"node": "8",
					"input": "image"
				}],
				"prefix": [{
					"node": "12",
					"input": "filename_prefix"
				}]
			},
			"output": "12",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"steps": 20,
			"cfg": 1
		},
		grid: 16,
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "flux1-fill-dev.safetensors",
				"fits": "flux.*fill",
				"link": "https://huggingface.co/black-forest-labs/FLUX.1-Fill-dev/resolve/main/flux1-fill-dev.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "DualCLIPLoader",
				"input": "clip_name1",
				"folder": "text_encoders",
				"wanted": "clip_l.safetensors",
				"fits": "clip[-_ ]?l",
				"link": "https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/clip_l.safetensors"
			},
			{
				"slot": "t5",
				"node": "2",
				"loader": "DualCLIPLoader",
				"input": "clip_name2",
				"folder": "text_encoders",
				"wanted": "t5xxl_fp16.safetensors",
				"fits": "(?<!um)t5[-_ ]?xxl",
				"link": "https://huggingface.co/comfyanonymous/flux_text_encoders/resolve/main/t5xxl_fp16.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "ae.safetensors",
				"fits": "^(?!.*flux[-_. ]?2).*((^|[\\\\/])ae\\.|flux.*(ae|vae))",
				"link": "https://huggingface.co/Comfy-Org/Lumina_Image_2.0_Repackaged/resolve/main/split_files/vae/ae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "DualCLIPLoader" },
			{
				"node": "DualCLIPLoader",
				"input": "type",
				"option": "flux"
			},
			{ "node": "VAELoader" },
			{ "node": "DifferentialDiffusion" },
			{ "node": "CLIPTextEncode" },
			{ "node": "ConditioningZeroOut" },
			{ "node": "FluxGuidance" },
			{ "node": "LoadImage" },
			{ "node": "InpaintModelConditioning" },
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "promote_upscale_model",
		title: "Upscale by a model",
		group: "promote",
		families: {},
		binding: {
			"version": 1,
			"slots": {
				"picture": [{
					"node": "1",
					"input": "image"
				}],
				"prefix": [{
					"node": "5",
					"input": "filename_prefix"
				}]
			},
			"output": "5"
		},
		defaults: {},
		references: 0,
		files: [{
			"slot": "upscale",
			"node": "2",
			"loader": "UpscaleModelLoader",
			"input": "model_name",
			"folder": "upscale_models",
			"wanted": "RealESRGAN_x4plus.safetensors",
			"fits": "4x|x4",
			"any": true,
			"link": "https://huggingface.co/Comfy-Org/Real-ESRGAN_repackaged/resolve/main/RealESRGAN_x4plus.safetensors"
		}],
		needs: [
			{ "node": "LoadImage" },
			{ "node": "UpscaleModelLoader" },
			{ "node": "ImageUpscaleWithModel" },
			{ "node": "ImageScaleBy" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "promote_refine_sdxl",
		title: "Upscale and refine with SDXL",
		group: "promote",
		families: {
			"sdxl": [],
			"illustrious": [
				{
					"node": "9",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "9",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "9",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"noobai": [
				{
					"node": "9",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "9",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "9",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"pony": [
				{
					"node": "9",
					"input": "cfg",
					"value": 7
				},
				{
					"node": "9",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "9",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"photoreal": [
				{
					"node": "9",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "9",
					"input": "sampler_name",
					"value": "dpmpp_2m"
				},
				{
					"node": "9",
					"input": "scheduler",
					"value": "karras"
				}
			]
		},
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "2",
					"input": "text"
				}],
				"negative": [{
					"node": "3",
					"input": "text"
				}],
				"seed": [{
					"node": "9",
					"input": "seed"
				}],
				"steps": [{
					"node": "9",
					"input": "steps"
				}],
				"cfg": [{
					"node": "9",
					"input": "cfg"
				}],
				"denoise": [{
					"node": "9",
					"input": "denoise"
				}],
				"picture": [{
					"node": "4",
					"input": "image"
				}],
				"prefix": [{
					"node": "11",
					"input": "filename_prefix"
				}]
			},
			"output": "11",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"steps": 20,
			"cfg": 6
		},
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "sd_xl_base_1.0.safetensors",
			"fits": "xl|illustrious|noob|pony|animagine|juggernaut",
			"any": true,
			"link": "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_base_1.0.safetensors"
		}, {
			"slot": "upscale",
			"node": "5",
			"loader": "UpscaleModelLoader",
			"input": "model_name",
			"folder": "upscale_models",
			"wanted": "RealESRGAN_x4plus.safetensors",
			"fits": "4x|x4",
			"any": true,
			"link": "https://huggingface.co/Comfy-Org/Real-ESRGAN_repackaged/resolve/main/RealESRGAN_x4plus.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "CLIPTextEncode" },
			{ "node": "LoadImage" },
			{ "node": "UpscaleModelLoader" },
			{ "node": "ImageUpscaleWithModel" },
			{ "node": "ImageScaleBy" },
			{ "node": "VAEEncodeTiled" },
			{ "node": "KSampler" },
			{ "node": "VAEDecodeTiled" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "promote_hires_latent",
		title: "SDXL with a second pass",
		group: "promote",
		families: {
			"sdxl": [],
			"illustrious": [
				{
					"node": "5",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "7",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "normal"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"noobai": [
				{
					"node": "5",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "7",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "normal"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"pony": [
				{
					"node": "5",
					"input": "cfg",
					"value": 7
				},
				{
					"node": "7",
					"input": "cfg",
					"value": 7
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "euler_ancestral"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "normal"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "normal"
				}
			],
			"photoreal": [
				{
					"node": "5",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "7",
					"input": "cfg",
					"value": 5
				},
				{
					"node": "5",
					"input": "sampler_name",
					"value": "dpmpp_2m"
				},
				{
					"node": "7",
					"input": "sampler_name",
					"value": "dpmpp_2m"
				},
				{
					"node": "5",
					"input": "scheduler",
					"value": "karras"
				},
				{
					"node": "7",
					"input": "scheduler",
					"value": "karras"
				}
			]
		},
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "2",
					"input": "text"
				}],
				"negative": [{
					"node": "3",
					"input": "text"
				}],
				"seed": [{
					"node": "5",
					"input": "seed"
				}, {
					"node": "7",
					"input": "seed"
				}],
				"steps": [{
					"node": "5",
					"input": "steps"
				}],
				"cfg": [{
					"node": "5",
					"input": "cfg"
				}, {
					"node": "7",
					"input": "cfg"
				}],
				"denoise": [{
					"node": "7",
					"input": "denoise"
				}],
				"width": [{
					"node": "4",
					"input": "width"
				}],
				"height": [{
					"node": "4",
					"input": "height"
				}],
				"batch": [{
					"node": "4",
					"input": "batch_size"
				}],
				"prefix": [{
					"node": "9",
					"input": "filename_prefix"
				}]
			},
			"output": "9",
			"lora": {
				"model": ["1", 0],
				"clip": ["1", 1]
			}
		},
		defaults: {
			"width": 1344,
			"height": 768,
			"steps": 25,
			"cfg": 7
		},
		grid: 8,
		aspects: {
			"1:1": [1024, 1024],
			"4:3": [1152, 896],
			"3:2": [1216, 832],
			"16:9": [1344, 768],
			"21:9": [1536, 640]
		},
		references: 0,
		files: [{
			"slot": "checkpoint",
			"node": "1",
			"loader": "CheckpointLoaderSimple",
			"input": "ckpt_name",
			"folder": "checkpoints",
			"wanted": "sd_xl_base_1.0.safetensors",
			"fits": "xl|illustrious|noob|pony|animagine|juggernaut",
			"any": true,
			"link": "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/main/sd_xl_base_1.0.safetensors"
		}],
		needs: [
			{ "node": "CheckpointLoaderSimple" },
			{ "node": "CLIPTextEncode" },
			{ "node": "EmptyLatentImage" },
			{ "node": "KSampler" },
			{ "node": "LatentUpscaleBy" },
			{ "node": "VAEDecode" },
			{ "node": "SaveImage" }
		]
	},
	{
		id: "grid_3x3",
		title: "Sheet of nine",
		group: "sheet",
		families: {},
		binding: {
			"version": 1,
			"slots": {
				"references": [
					{
						"node": "1",
						"input": "image"
					},
					{
						"node": "2",
						"input": "image"
					},
					{
						"node": "3",
						"input": "image"
					},
					{
						"node": "4",
						"input": "image"
					},
					{
						"node": "5",
						"input": "image"
					},
					{
						"node": "6",
						"input": "image"
					},
					{
						"node": "7",
						"input": "image"
					},
					{
						"node": "8",
						"input": "image"
					},
					{
						"node": "9",
						"input": "image"
					}
				],
				"prefix": [{
					"node": "18",
					"input": "filename_prefix"
				}]
			},
			"output": "18"
		},
		defaults: {},
		references: 9,
		files: [],
		needs: [
			{ "node": "LoadImage" },
			{
				"node": "ImageStitch",
				"since": "0.3.40"
			},
			{ "node": "SaveImage" }
		]
	},
	{
		id: "animatic",
		title: "Animatic",
		group: "motion",
		families: {},
		binding: {
			"version": 1,
			"slots": {
				"references": [
					{
						"node": "1",
						"input": "image"
					},
					{
						"node": "2",
						"input": "image"
					},
					{
						"node": "3",
						"input": "image"
					},
					{
						"node": "4",
						"input": "image"
					},
					{
						"node": "5",
						"input": "image"
					},
					{
						"node": "6",
						"input": "image"
					},
					{
						"node": "7",
						"input": "image"
					},
					{
						"node": "8",
						"input": "image"
					},
					{
						"node": "9",
						"input": "image"
					},
					{
						"node": "10",
						"input": "image"
					},
					{
						"node": "11",
						"input": "image"
					},
					{
						"node": "12",
						"input": "image"
					},
					{
						"node": "13",
						"input": "image"
					},
					{
						"node": "14",
						"input": "image"
					},
					{
						"node": "15",
						"input": "image"
					},
					{
						"node": "16",
						"input": "image"
					},
					{
						"node": "17",
						"input": "image"
					},
					{
						"node": "18",
						"input": "image"
					},
					{
						"node": "19",
						"input": "image"
					},
					{
						"node": "20",
						"input": "image"
					},
					{
						"node": "21",
						"input": "image"
					},
					{
						"node": "22",
						"input": "image"
					},
					{
						"node": "23",
						"input": "image"
					},
					{
						"node": "24",
						"input": "image"
					},
					{
						"node": "25",
						"input": "image"
					},
					{
						"node": "26",
						"input": "image"
					},
					{
						"node": "27",
						"input": "image"
					},
					{
						"node": "28",
						"input": "image"
					},
					{
						"node": "29",
						"input": "image"
					},
					{
						"node": "30",
						"input": "image"
					},
					{
						"node": "31",
						"input": "image"
					},
					{
						"node": "32",
						"input": "image"
					},
					{
						"node": "33",
						"input": "image"
					},
					{
						"node": "34",
						"input": "image"
					},
					{
						"node": "35",
						"input": "image"
					},
					{
						"node": "36",
						"input": "image"
					},
					{
						"node": "37",
						"input": "image"
					},
					{
						"node": "38",
						"input": "image"
					},
					{
						"node": "39",
						"input": "image"
					},
					{
						"node": "40",
						"input": "image"
					},
					{
						"node": "41",
						"input": "image"
					},
					{
						"node": "42",
						"input": "image"
					},
					{
						"node": "43",
						"input": "image"
					},
					{
						"node": "44",
						"input": "image"
					},
					{
						"node": "45",
						"input": "image"
					},
					{
						"node": "46",
						"input": "image"
					},
					{
						"node": "47",
						"input": "image"
					},
					{
						"node": "48",
						"input": "image"
					},
					{
						"node": "49",
						"input": "image"
					},
					{
						"node": "50",
						"input": "image"
					}
				],
				"prefix": [{
					"node": "53",
					"input": "filename_prefix"
				}]
			},
			"output": "53"
		},
		defaults: {},
		references: 50,
		files: [],
		needs: [
			{ "node": "LoadImage" },
			{
				"node": "BatchImagesNode",
				"since": "0.8.0"
			},
			{
				"node": "CreateVideo",
				"since": "0.3.31"
			},
			{
				"node": "SaveVideo",
				"since": "0.3.31"
			}
		]
	},
	{
		id: "i2v_wan22_14b_4step",
		title: "Wan 2.2 14B, 4 steps",
		group: "motion",
		families: { "wan": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "9",
					"input": "text"
				}],
				"negative": [{
					"node": "10",
					"input": "text"
				}],
				"seed": [{
					"node": "13",
					"input": "noise_seed"
				}],
				"width": [{
					"node": "12",
					"input": "width"
				}],
				"height": [{
					"node": "12",
					"input": "height"
				}],
				"batch": [{
					"node": "12",
					"input": "batch_size"
				}],
				"picture": [{
					"node": "11",
					"input": "image"
				}],
				"prefix": [{
					"node": "17",
					"input": "filename_prefix"
				}]
			},
			"output": "17"
		},
		defaults: {
			"width": 832,
			"height": 480,
			"steps": 4,
			"cfg": 1
		},
		grid: 16,
		aspects: {
			"1:1": [640, 640],
			"4:3": [768, 576],
			"16:9": [832, 480]
		},
		references: 0,
		files: [
			{
				"slot": "high",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors",
				"fits": "wan.*i2v.*high",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_i2v_high_noise_14B_fp8_scaled.safetensors"
			},
			{
				"slot": "low",
				"node": "2",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors",
				"fits": "wan.*i2v.*low",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_i2v_low_noise_14B_fp8_scaled.safetensors"
			},
			{
				"slot": "highLora",
				"node": "3",
				"loader": "LoraLoaderModelOnly",
				"input": "lora_name",
				"folder": "loras",
				"wanted": "wan2.2_i2v_lightx2v_4steps_lora_v1_high_noise.safetensors",
				"fits": "^(?!.*t2v).*(lightx2v|lightning|4[-_ ]?step).*high",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/loras/wan2.2_i2v_lightx2v_4steps_lora_v1_high_noise.safetensors"
			},
			{
				"slot": "lowLora",
				"node": "4",
				"loader": "LoraLoaderModelOnly",
				"input": "lora_name",
				"folder": "loras",
				"wanted": "wan2.2_i2v_lightx2v_4steps_lora_v1_low_noise.safetensors",
				"fits": "^(?!.*t2v).*(lightx2v|lightning|4[-_ ]?step).*low",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/loras/wan2.2_i2v_lightx2v_4steps_lora_v1_low_noise.safetensors"
			},
			{
				"slot": "clip",
				"node": "7",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "umt5_xxl_fp8_e4m3fn_scaled.safetensors",
				"fits": "umt5",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/text_encoders/umt5_xxl_fp8_e4m3fn_scaled.safetensors"
			},
			{
				"slot": "vae",
				"node": "8",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "wan_2.1_vae.safetensors",
				"fits": "wan[-_ ]?2[-_. ]?1[-_. ]?vae",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/vae/wan_2.1_vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "LoraLoaderModelOnly" },
			{ "node": "ModelSamplingSD3" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "wan",
				"since": "0.3.16"
			},
			{ "node": "VAELoader" },
			{ "node": "CLIPTextEncode" },
			{ "node": "LoadImage" },
			{
				"node": "WanImageToVideo",
				"since": "0.3.16"
			},
			{ "node": "KSamplerAdvanced" },
			{ "node": "VAEDecode" },
			{
				"node": "CreateVideo",
				"since": "0.3.31"
			},
			{
				"node": "SaveVideo",
				"since": "0.3.31"
			}
		]
	},
	{
		id: "i2v_wan22_5b",
		title: "Wan 2.2 5B",
		group: "motion",
		families: { "wan": [] },
		binding: {
			"version": 1,
			"slots": {
				"positive": [{
					"node": "5",
					"input": "text"
				}],
				"negative": [{
					"node": "6",
					"input": "text"
				}],
				"seed": [{
					"node": "9",
					"input": "seed"
				}],
				"steps": [{
					"node": "9",
					"input": "steps"
				}],
				"cfg": [{
					"node": "9",
					"input": "cfg"
				}],
				"width": [{
					"node": "8",
					"input": "width"
				}],
				"height": [{
					"node": "8",
					"input": "height"
				}],
				"batch": [{
					"node": "8",
					"input": "batch_size"
				}],
				"picture": [{
					"node": "7",
					"input": "image"
				}],
				"prefix": [{
					"node": "12",
					"input": "filename_prefix"
				}]
			},
			"output": "12",
			"lora": {
				"model": ["1", 0],
				"clip": null
			}
		},
		defaults: {
			"width": 1280,
			"height": 704,
			"steps": 30,
			"cfg": 5
		},
		grid: 32,
		aspects: { "16:9": [1280, 704] },
		references: 0,
		files: [
			{
				"slot": "model",
				"node": "1",
				"loader": "UNETLoader",
				"input": "unet_name",
				"folder": "diffusion_models",
				"wanted": "wan2.2_ti2v_5B_fp16.safetensors",
				"fits": "wan.*(ti2v|5b)",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/diffusion_models/wan2.2_ti2v_5B_fp16.safetensors"
			},
			{
				"slot": "clip",
				"node": "2",
				"loader": "CLIPLoader",
				"input": "clip_name",
				"folder": "text_encoders",
				"wanted": "umt5_xxl_fp8_e4m3fn_scaled.safetensors",
				"fits": "umt5",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.1_ComfyUI_repackaged/resolve/main/split_files/text_encoders/umt5_xxl_fp8_e4m3fn_scaled.safetensors"
			},
			{
				"slot": "vae",
				"node": "3",
				"loader": "VAELoader",
				"input": "vae_name",
				"folder": "vae",
				"wanted": "wan2.2_vae.safetensors",
				"fits": "wan[-_ ]?2[-_. ]?2[-_. ]?vae",
				"link": "https://huggingface.co/Comfy-Org/Wan_2.2_ComfyUI_Repackaged/resolve/main/split_files/vae/wan2.2_vae.safetensors"
			}
		],
		needs: [
			{ "node": "UNETLoader" },
			{ "node": "CLIPLoader" },
			{
				"node": "CLIPLoader",
				"input": "type",
				"option": "wan",
				"since": "0.3.16"
			},
			{ "node": "VAELoader" },
			{ "node": "ModelSamplingSD3" },
			{ "node": "CLIPTextEncode" },
			{ "node": "LoadImage" },
			{
				"node": "Wan22ImageToVideoLatent",
				"since": "0.3.46"
			},
			{ "node": "KSampler" },
			{ "node": "VAEDecode" },
			{
				"node": "CreateVideo",
				"since": "0.3.31"
			},
			{
				"node": "SaveVideo",
				"since": "0.3.31"
			}
		]
	}
]);
export { sidecars };
