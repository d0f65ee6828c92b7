import flux1Dev from '../../../workflows/api/t2i_flux1_dev.json' with { type: 'json' };
import flux1DevSidecar from '../../../workflows/api/t2i_flux1_dev.sidecar.json' with { type: 'json' };
import flux1DevFp8 from '../../../workflows/api/t2i_flux1_dev_fp8.json' with { type: 'json' };
import flux1DevFp8Sidecar from '../../../workflows/api/t2i_flux1_dev_fp8.sidecar.json' with { type: 'json' };
import sd15 from '../../../workflows/api/t2i_sd15.json' with { type: 'json' };
import sd15Sidecar from '../../../workflows/api/t2i_sd15.sidecar.json' with { type: 'json' };
import sd35 from '../../../workflows/api/t2i_sd35.json' with { type: 'json' };
import sd35Sidecar from '../../../workflows/api/t2i_sd35.sidecar.json' with { type: 'json' };
import sdxl from '../../../workflows/api/t2i_sdxl.json' with { type: 'json' };
import sdxlSidecar from '../../../workflows/api/t2i_sdxl.sidecar.json' with { type: 'json' };
import { shippedGraphSchema, type ShippedGraph } from '../../core/graph/shipped.ts';

/** The graphs that come with the pack, in the order in which they are offered. */
export const shippedGraphs: ShippedGraph[] = [
  { graph: sdxl, sidecar: sdxlSidecar },
  { graph: sd35, sidecar: sd35Sidecar },
  { graph: flux1Dev, sidecar: flux1DevSidecar },
  { graph: flux1DevFp8, sidecar: flux1DevFp8Sidecar },
  { graph: sd15, sidecar: sd15Sidecar },
].map((shipped) => shippedGraphSchema.parse(shipped));
