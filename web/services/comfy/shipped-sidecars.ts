import * as z from 'zod/mini';
import { sidecarSchema, type Sidecar } from '../../core/graph/sidecar.ts';
import animatic from '../../../workflows/api/animatic.sidecar.json' with { type: 'json' };
import grid3x3 from '../../../workflows/api/grid_3x3.sidecar.json' with { type: 'json' };
import i2iSdxl from '../../../workflows/api/i2i_sdxl.sidecar.json' with { type: 'json' };
import i2iZImageTurbo from '../../../workflows/api/i2i_z_image_turbo.sidecar.json' with { type: 'json' };
import i2vWan2214b4step from '../../../workflows/api/i2v_wan22_14b_4step.sidecar.json' with { type: 'json' };
import i2vWan225b from '../../../workflows/api/i2v_wan22_5b.sidecar.json' with { type: 'json' };
import inpaintFlux1Fill from '../../../workflows/api/inpaint_flux1_fill.sidecar.json' with { type: 'json' };
import inpaintSdxl from '../../../workflows/api/inpaint_sdxl.sidecar.json' with { type: 'json' };
import promoteHiresLatent from '../../../workflows/api/promote_hires_latent.sidecar.json' with { type: 'json' };
import promoteRefineSdxl from '../../../workflows/api/promote_refine_sdxl.sidecar.json' with { type: 'json' };
import promoteUpscaleModel from '../../../workflows/api/promote_upscale_model.sidecar.json' with { type: 'json' };
import refFlux1Kontext from '../../../workflows/api/ref_flux1_kontext.sidecar.json' with { type: 'json' };
import refFlux2Dev from '../../../workflows/api/ref_flux2_dev.sidecar.json' with { type: 'json' };
import refFlux2Klein from '../../../workflows/api/ref_flux2_klein.sidecar.json' with { type: 'json' };
import refFlux2KleinBase from '../../../workflows/api/ref_flux2_klein_base.sidecar.json' with { type: 'json' };
import refQwenImageEdit from '../../../workflows/api/ref_qwen_image_edit.sidecar.json' with { type: 'json' };
import refQwenImageEditLightning from '../../../workflows/api/ref_qwen_image_edit_lightning.sidecar.json' with { type: 'json' };
import t2iFlux1Dev from '../../../workflows/api/t2i_flux1_dev.sidecar.json' with { type: 'json' };
import t2iFlux1DevFp8 from '../../../workflows/api/t2i_flux1_dev_fp8.sidecar.json' with { type: 'json' };
import t2iFlux2Dev from '../../../workflows/api/t2i_flux2_dev.sidecar.json' with { type: 'json' };
import t2iFlux2KleinBase from '../../../workflows/api/t2i_flux2_klein_base.sidecar.json' with { type: 'json' };
import t2iFlux2KleinDistilled from '../../../workflows/api/t2i_flux2_klein_distilled.sidecar.json' with { type: 'json' };
import t2iQwenImage from '../../../workflows/api/t2i_qwen_image.sidecar.json' with { type: 'json' };
import t2iQwenImageLightning from '../../../workflows/api/t2i_qwen_image_lightning.sidecar.json' with { type: 'json' };
import t2iSd15 from '../../../workflows/api/t2i_sd15.sidecar.json' with { type: 'json' };
import t2iSd35 from '../../../workflows/api/t2i_sd35.sidecar.json' with { type: 'json' };
import t2iSdxl from '../../../workflows/api/t2i_sdxl.sidecar.json' with { type: 'json' };
import t2iZImageTurbo from '../../../workflows/api/t2i_z_image_turbo.sidecar.json' with { type: 'json' };

/** What stands beside each graph of the pack, in the order in which they are offered. */
export const sidecars: Sidecar[] = z
  .array(sidecarSchema)
  .parse([
    t2iSdxl,
    t2iSd35,
    t2iFlux1Dev,
    t2iFlux1DevFp8,
    t2iZImageTurbo,
    t2iFlux2KleinDistilled,
    t2iFlux2KleinBase,
    t2iFlux2Dev,
    t2iQwenImage,
    t2iQwenImageLightning,
    t2iSd15,
    refFlux2Klein,
    refFlux2KleinBase,
    refFlux2Dev,
    refFlux1Kontext,
    refQwenImageEdit,
    refQwenImageEditLightning,
    i2iSdxl,
    i2iZImageTurbo,
    inpaintSdxl,
    inpaintFlux1Fill,
    promoteUpscaleModel,
    promoteRefineSdxl,
    promoteHiresLatent,
    grid3x3,
    animatic,
    i2vWan2214b4step,
    i2vWan225b,
  ]);
