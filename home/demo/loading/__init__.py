"""Fills a site with the demo: whatever is not there yet is made, whatever is there is left alone."""

from home.demo.loading.everything import load_everything
from home.demo.loading.ground import SiteRebuiltError

__all__ = ["SiteRebuiltError", "load_everything"]
