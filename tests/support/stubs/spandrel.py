"""Stands in for the package of upscale models: ComfyUI imports it, and calls it only when one is loaded."""


class ModelLoader:
    pass


class ImageModelDescriptor:
    pass
