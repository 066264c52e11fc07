"""Pictures of a transcript, drawn by hand as SVG: the same ones in every format. Pure."""
