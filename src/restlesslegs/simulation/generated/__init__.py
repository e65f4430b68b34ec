"""Generated from restlesslegs.physiology by `restlesslegs build`; do not edit."""
