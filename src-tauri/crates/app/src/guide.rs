//! The guide: public words, also while locked.
use wegwijs_guidance::articles::{self, Article, Block, Span};

use crate::api::{
    ArticleView, BlockView, Empty, GuideTopicRequest, GuideTopicView, GuideTopicsView, PhraseView,
    SpanView,
};
use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;

impl App {
    pub(crate) fn guide_topics(&self, _: Empty, _now: Moment) -> Result<GuideTopicsView, Failure> {
        Ok(GuideTopicsView {
            topics: articles::topics(&self.language())
                .into_iter()
                .map(|topic| GuideTopicView {
                    title: title(
                        &topic.title.text,
                        topic.title.lang,
                        topic.title.checked,
                        topic.id,
                    ),
                    id: topic.id.to_owned(),
                })
                .collect(),
        })
    }

    pub(crate) fn guide_topic(
        &self,
        request: GuideTopicRequest,
        now: Moment,
    ) -> Result<ArticleView, Failure> {
        let not_found = Failure::of(FailureCode::NotFound);
        let own = articles::article(&self.language(), &request.id).ok_or(not_found)?;
        let dutch = (own.lang != "nl")
            .then(|| articles::article("nl", &request.id))
            .flatten();
        Ok(ArticleView {
            id: own.id.to_owned(),
            title: title(own.title, own.lang, own.checked, own.id),
            blocks: blocks(&own),
            dutch: dutch.as_ref().map(blocks).unwrap_or_default(),
            source: own.source.to_owned(),
            checked_on: own.checked_on.map(|day| self.say(now).day(day)),
            checked: own.checked,
        })
    }
}

fn title(text: &str, lang: &str, checked: bool, id: &str) -> PhraseView {
    let dutch = (lang != "nl")
        .then(|| articles::article("nl", id).map(|it| it.title.to_owned()))
        .flatten();
    PhraseView {
        text: text.to_owned(),
        lang: lang.to_owned(),
        checked,
        dutch,
    }
}

fn blocks(article: &Article) -> Vec<BlockView> {
    article.blocks.iter().map(block).collect()
}

fn block(block: &Block) -> BlockView {
    let (kind, level, items) = match block {
        Block::Heading { level, spans } => ("heading", *level, vec![runs(spans)]),
        Block::Paragraph { spans } => ("paragraph", 0, vec![runs(spans)]),
        Block::List { ordered, items } => (
            if *ordered { "steps" } else { "list" },
            0,
            items.iter().map(|item| runs(item)).collect(),
        ),
    };
    BlockView {
        kind: kind.to_owned(),
        level,
        items,
    }
}

fn runs(spans: &[Span]) -> Vec<SpanView> {
    spans
        .iter()
        .map(|span| SpanView {
            text: span.text.clone(),
            strong: span.strong,
            link: span.link.clone(),
        })
        .collect()
}
