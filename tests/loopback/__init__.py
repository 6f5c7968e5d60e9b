"""Platforms on 127.0.0.1 for the real libraries: strict as the real ones, and driven as a person drives them."""
