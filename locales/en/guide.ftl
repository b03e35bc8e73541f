### The guide: topics and articles. The articles themselves are guidance/*.md. Source: English.

# Under the title of the screen.
guide-lead = Short answers in plain words. The guide needs no internet.
# Title of the list of topics.
guide-topics = Topics
# When there are no topics.
guide-none = There are no topics yet.
# Button: back to the list.
guide-back = To all topics
# Name of the Dutch column for screen readers.
guide-in-dutch = In Dutch
