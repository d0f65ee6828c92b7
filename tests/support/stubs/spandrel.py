"""Stands in for the package of upscale models: ComfyUI imports it for its nodes, the validator never calls it."""


class ModelLoader:
    pass


class ImageModelDescriptor:
    pass
