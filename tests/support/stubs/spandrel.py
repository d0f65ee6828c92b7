"""Stands in for the package of upscale models: ComfyUI imports it for its nodes; its validator calls nothing."""


class ModelLoader:
    pass


class ImageModelDescriptor:
    pass
