import * as z from 'zod/mini';
import { apiGraphSchema, type ApiGraph } from '../../core/api-graph.ts';
import animatic from '../../../workflows/api/animatic.json' with { type: 'json' };
import grid3x3 from '../../../workflows/api/grid_3x3.json' with { type: 'json' };
import i2iSdxl from '../../../workflows/api/i2i_sdxl.json' with { type: 'json' };
import i2iZImageTurbo from '../../../workflows/api/i2i_z_image_turbo.json' with { type: 'json' };
import i2vWan2214b4step from '../../../workflows/api/i2v_wan22_14b_4step.json' with { type: 'json' };
import i2vWan225b from '../../../workflows/api/i2v_wan22_5b.json' with { type: 'json' };
import inpaintFlux1Fill from '../../../workflows/api/inpaint_flux1_fill.json' with { type: 'json' };
import inpaintSdxl from '../../../workflows/api/inpaint_sdxl.json' with { type: 'json' };
import promoteHiresLatent from '../../../workflows/api/promote_hires_latent.json' with { type: 'json' };
import promoteRefineSdxl from '../../../workflows/api/promote_refine_sdxl.json' with { type: 'json' };
import promoteUpscaleModel from '../../../workflows/api/promote_upscale_model.json' with { type: 'json' };
import refFlux1Kontext from '../../../workflows/api/ref_flux1_kontext.json' with { type: 'json' };
import refFlux2Dev from '../../../workflows/api/ref_flux2_dev.json' with { type: 'json' };
import refFlux2Klein from '../../../workflows/api/ref_flux2_klein.json' with { type: 'json' };
import refFlux2KleinBase from '../../../workflows/api/ref_flux2_klein_base.json' with { type: 'json' };
import refQwenImageEdit from '../../../workflows/api/ref_qwen_image_edit.json' with { type: 'json' };
import refQwenImageEditLightning from '../../../workflows/api/ref_qwen_image_edit_lightning.json' with { type: 'json' };
import t2iFlux1Dev from '../../../workflows/api/t2i_flux1_dev.json' with { type: 'json' };
import t2iFlux1DevFp8 from '../../../workflows/api/t2i_flux1_dev_fp8.json' with { type: 'json' };
import t2iFlux2Dev from '../../../workflows/api/t2i_flux2_dev.json' with { type: 'json' };
import t2iFlux2KleinBase from '../../../workflows/api/t2i_flux2_klein_base.json' with { type: 'json' };
import t2iFlux2KleinDistilled from '../../../workflows/api/t2i_flux2_klein_distilled.json' with { type: 'json' };
import t2iQwenImage from '../../../workflows/api/t2i_qwen_image.json' with { type: 'json' };
import t2iQwenImageLightning from '../../../workflows/api/t2i_qwen_image_lightning.json' with { type: 'json' };
import t2iSd15 from '../../../workflows/api/t2i_sd15.json' with { type: 'json' };
import t2iSd35 from '../../../workflows/api/t2i_sd35.json' with { type: 'json' };
import t2iSdxl from '../../../workflows/api/t2i_sdxl.json' with { type: 'json' };
import t2iZImageTurbo from '../../../workflows/api/t2i_z_image_turbo.json' with { type: 'json' };

/** The graphs of the pack by their id. */
export const graphFiles: Record<string, ApiGraph> = z.record(z.string(), apiGraphSchema).parse({
  t2i_sdxl: t2iSdxl,
  t2i_sd35: t2iSd35,
  t2i_flux1_dev: t2iFlux1Dev,
  t2i_flux1_dev_fp8: t2iFlux1DevFp8,
  t2i_z_image_turbo: t2iZImageTurbo,
  t2i_flux2_klein_distilled: t2iFlux2KleinDistilled,
  t2i_flux2_klein_base: t2iFlux2KleinBase,
  t2i_flux2_dev: t2iFlux2Dev,
  t2i_qwen_image: t2iQwenImage,
  t2i_qwen_image_lightning: t2iQwenImageLightning,
  t2i_sd15: t2iSd15,
  ref_flux2_klein: refFlux2Klein,
  ref_flux2_klein_base: refFlux2KleinBase,
  ref_flux2_dev: refFlux2Dev,
  ref_flux1_kontext: refFlux1Kontext,
  ref_qwen_image_edit: refQwenImageEdit,
  ref_qwen_image_edit_lightning: refQwenImageEditLightning,
  i2i_sdxl: i2iSdxl,
  i2i_z_image_turbo: i2iZImageTurbo,
  inpaint_sdxl: inpaintSdxl,
  inpaint_flux1_fill: inpaintFlux1Fill,
  promote_upscale_model: promoteUpscaleModel,
  promote_refine_sdxl: promoteRefineSdxl,
  promote_hires_latent: promoteHiresLatent,
  grid_3x3: grid3x3,
  animatic: animatic,
  i2v_wan22_14b_4step: i2vWan2214b4step,
  i2v_wan22_5b: i2vWan225b,
});
