### De uitleg. Bron: Engels.

guide-lead = Korte antwoorden in gewone woorden. Er is geen internet voor nodig.
guide-topics = Onderwerpen
guide-none = Er zijn nog geen onderwerpen.
guide-back = Naar alle onderwerpen
guide-in-dutch = In het Nederlands
