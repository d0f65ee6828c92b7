/**
 * The part of ComfyUI's page that we use, as seen in frontend 1.35.9 to 1.58.1. The published types package has had no
 * types since 1.48.4 (Comfy-Org/ComfyUI_frontend #15303). The build maps both modules to the page's own scripts.
 */
declare module 'comfy/app' {
  type SidebarTab = {
    id: string;
    title: string;
    tooltip?: string;
    icon?: string;
    type: 'custom';
    iconBadge?: string | null;
    render(container: HTMLElement): void;
  };

  type Setting = { id: string; name: string; category: string[]; type: 'boolean'; defaultValue: boolean };

  export type CanvasNode = { title?: string; subgraph?: CanvasGraph };
  export type CanvasGraph = {
    getNodeById(id: string): CanvasNode | null | undefined;
    extra?: Record<string, unknown>;
  };

  export const app: {
    registerExtension(extension: { name: string; settings?: Setting[]; setup?(): void }): void;
    graphToPrompt(): Promise<unknown>;
    rootGraph?: CanvasGraph;
    /** What `rootGraph` was called before 1.36. */
    graph?: CanvasGraph;
    canvas?: {
      graph?: CanvasGraph | null;
      setGraph?(graph: CanvasGraph): void;
      deselectAll?(): void;
      select?(node: CanvasNode): void;
      centerOnNode(node: CanvasNode): void;
    };
    extensionManager: {
      registerSidebarTab(tab: SidebarTab): void;
      getSidebarTabs(): SidebarTab[];
      setting: { get(id: string): unknown };
      command: { execute(id: string): Promise<void> };
      workflow?: {
        activeWorkflow?: { filename?: string; changeTracker?: { checkState?(): void } | null } | null;
      };
    };
  };
}

declare module 'comfy/api' {
  export const api: {
    fetchApi(route: string, init?: RequestInit): Promise<Response>;
    apiURL(route: string): string;
    user?: string;
  };
}
