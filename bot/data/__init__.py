"""The project's own table of everyday work: figures (occupations.csv), names (names.txt), and how it is made again."""
