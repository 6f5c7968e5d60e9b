"""What can be seen in a line of a CV, and in an advert laid beside it. Rules over words; nothing is made up."""
