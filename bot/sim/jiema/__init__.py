"""A stand-in for the jiema.my REST API: it speaks the wire protocol on loopback and keeps state.

It imports nothing of the product, so that one mistake cannot hide on both sides of the wire.
"""
