//! Markdown as blocks. Only headings, paragraphs and flat lists; bold, italic and links of safe kinds inside them.
//! HTML is dropped, an image becomes its description, a link of another kind becomes plain words.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Kinds of links that a person may follow from the guide.
const SAFE_SCHEMES: [&str; 3] = ["https://", "mailto:", "tel:"];

/// A run of words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Bold.
    pub strong: bool,
    /// Italic; scripts without italics show it otherwise.
    pub em: bool,
    /// Where it leads: `https:`, `mailto:` or `tel:`.
    pub link: Option<String>,
}

/// A block of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 is the largest.
        level: u8,
        /// Its words.
        spans: Vec<Span>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list; lists inside lists are made flat.
    List {
        /// Steps in order.
        ordered: bool,
        /// One run of words each.
        items: Vec<Vec<Span>>,
    },
}

/// What is being read.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    spans: Vec<Span>,
    items: Vec<Vec<Span>>,
    lists: Vec<bool>,
    strong: u8,
    em: u8,
    link: Option<String>,
}

/// Reads Markdown; never fails.
pub(super) fn parse(markdown: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, Options::empty()) {
        reader.read(event);
    }
    reader.end_paragraph();
    reader.blocks
}

impl Reader {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.push(&text),
            Event::SoftBreak | Event::HardBreak => self.push(" "),
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(first) => {
                self.end_item();
                self.lists.push(first.is_some());
            }
            Tag::Strong => self.strong = self.strong.saturating_add(1),
            Tag::Emphasis => self.em = self.em.saturating_add(1),
            Tag::Link { dest_url, .. } => self.link = safe(&dest_url),
            Tag::Paragraph if !self.lists.is_empty() && !self.spans.is_empty() => self.push(" "),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => {
                let spans = self.take();
                self.blocks.push(Block::Heading {
                    level: level as u8,
                    spans,
                });
            }
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Item => self.end_item(),
            TagEnd::List(_) => {
                let ordered = self.lists.pop().unwrap_or_default();
                if self.lists.is_empty() {
                    let items = std::mem::take(&mut self.items);
                    self.blocks.push(Block::List { ordered, items });
                }
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.em = self.em.saturating_sub(1),
            TagEnd::Link => self.link = None,
            _ => {}
        }
    }

    /// Words, joined to those before when they look the same.
    fn push(&mut self, text: &str) {
        let (strong, em) = (self.strong > 0, self.em > 0);
        match self.spans.last_mut() {
            Some(last) if last.strong == strong && last.em == em && last.link == self.link => {
                last.text.push_str(text);
            }
            _ => self.spans.push(Span {
                text: text.to_owned(),
                strong,
                em,
                link: self.link.clone(),
            }),
        }
    }

    fn take(&mut self) -> Vec<Span> {
        std::mem::take(&mut self.spans)
    }

    fn end_paragraph(&mut self) {
        if self.lists.is_empty() && !self.spans.is_empty() {
            let spans = self.take();
            self.blocks.push(Block::Paragraph { spans });
        }
    }

    fn end_item(&mut self) {
        if !self.lists.is_empty() && !self.spans.is_empty() {
            let spans = self.take();
            self.items.push(spans);
        }
    }
}

fn safe(target: &str) -> Option<String> {
    SAFE_SCHEMES
        .iter()
        .any(|scheme| target.starts_with(scheme))
        .then(|| target.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(text: &str) -> Span {
        Span {
            text: text.into(),
            ..Span::default()
        }
    }

    #[test]
    fn headings_paragraphs_and_lists_are_read() {
        let blocks = parse(
            "## Wat nu?\n\nBel **DUO**\nop tijd.\n\n1. Lees\n2. Schrijf\n   terug\n\n- a\n  - b\n",
        );
        assert_eq!(
            blocks,
            [
                Block::Heading {
                    level: 2,
                    spans: vec![plain("Wat nu?")]
                },
                Block::Paragraph {
                    spans: vec![
                        plain("Bel "),
                        Span {
                            strong: true,
                            ..plain("DUO")
                        },
                        plain(" op tijd.")
                    ]
                },
                Block::List {
                    ordered: true,
                    items: vec![vec![plain("Lees")], vec![plain("Schrijf terug")]]
                },
                Block::List {
                    ordered: false,
                    items: vec![vec![plain("a")], vec![plain("b")]]
                },
            ]
        );
    }

    #[test]
    fn only_safe_links_lead_somewhere() {
        for (target, leads) in [
            ("https://www.inburgeren.nl", true),
            ("tel:0800-8020", true),
            ("mailto:info@example.org", true),
            ("http://example.org", false),
            ("javascript:alert(1)", false),
            ("file:///etc/passwd", false),
            ("/other", false),
        ] {
            let blocks = parse(&format!("[woord]({target})"));
            let [Block::Paragraph { spans }] = blocks.as_slice() else {
                panic!("{blocks:?}")
            };
            assert_eq!(spans.len(), 1);
            assert_eq!(spans[0].text, "woord");
            assert_eq!(spans[0].link.is_some(), leads, "{target}");
        }
    }

    #[test]
    fn html_is_dropped() {
        let blocks =
            parse("<script>alert(1)</script>\n\nVeilig <b onclick=x>vet</b>\n\n<div>weg</div>\n");
        assert_eq!(
            blocks,
            [Block::Paragraph {
                spans: vec![plain("Veilig vet")]
            }]
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_a_panic_or_an_unsafe_link(text in "[ a-z<>\\[\\]()*_#:/`\\n-]{0,200}") {
            for block in parse(&text) {
                let spans = match block {
                    Block::Heading { spans, .. } | Block::Paragraph { spans } => spans,
                    Block::List { items, .. } => items.concat(),
                };
                for span in spans {
                    prop_assert!(span.link.is_none_or(|it| safe(&it).is_some()));
                }
            }
        }
    }
}
