"""A small server that speaks ComfyUI's newest protocol and fails on command. Only tests ever meet it."""
