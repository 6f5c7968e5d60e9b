"""What is said, and where it leads. Pure: touches nothing outside itself, asks no clock, throws no dice."""
