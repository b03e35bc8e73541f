### ኪቦርድ ኣብ ስክሪን፡ መጠወቒታት፡ መዓልቲ ዝጽሓፈሉ ቦታ፡ ዝሓብእ ገጽ። ምንጪ፦ እንግሊዝኛ።

keyboard-title = ኪቦርድ ኣብ ስክሪን
keyboard-button = ኪቦርድ
keyboard-keys-of = ፊደላት፦ { $script }
keyboard-script = ዓይነት ፊደላት
keyboard-shift = ተወሳኺ ፊደላት
keyboard-space = ባዶ ቦታ
keyboard-erase = ደምስሱ
keyboard-enter = ኣእትዉ
keyboard-choose-letter = ፊደል ምረጹ፡ ድሕሪኡ ድምጹ ምረጹ።

## መዓልቲ

keyboard-date-day = መዓልቲ
keyboard-date-month = ወርሒ
keyboard-date-year = ዓመት
keyboard-date-none = ከምዚ ዝበለ መዓልቲ የለን። መዓልቲ፡ ወርሕን ዓመትን ርኣዩ።

## መጠወቒታት

keyboard-keys-title = ኣብ ኩሉ ቦታ ዝሰርሑ መጠወቒታት
keyboard-key-lock = ቆልፉ
keyboard-key-hide = ኣብ ስክሪን ዘሎ ሕብኡ
keyboard-key-search = ድለዩ
keyboard-key-keyboard = ኪቦርድ ኣብ ስክሪን
keyboard-key-dutch = ናይ ሆላንድ ጽሑፍ ኣርእዩ ወይ ሕብኡ
keyboard-key-back = ተመለሱ
keyboard-key-next = ኣብቲ ገጽ ናብ ዝቕጽል ነገር
keyboard-key-help = ነዞም መጠወቒታት ኣርእዩ
keyboard-hidden = ንምቕጻል ዝኾነ መጠወቒ ጠውቑ።
keyboard-screen-facts = መልስታተይ
