import { screen as page, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { article, phrase } from '../../components/testdata';
import {
  aCore,
  expectAccessible,
  expectFailure,
  inMain,
  keepsToTheHouse,
  locked,
  openWindow,
  settled,
  tabTo,
  title,
  unlocked,
} from '../../testing/window';

const open = async (language = 'en', id?: string, view = unlocked) => {
  const place = id === undefined ? { name: 'guide' as const } : { name: 'guide' as const, id };
  const core = aCore({ ...view, language, place })
    .answers('guideTopics', {
      topics: [
        { id: 'duo', title: phrase('What DUO does') },
        { id: 'coa', title: phrase('Living in a centre') },
      ],
    })
    .answers('guideTopic', ({ id }) => article({ id }));
  const user = await openWindow(place);
  return { core, user };
};
const dutch = () => inMain().getByRole('button', { name: m.commonDutchBeside() });

describe('the topics of the guide', () => {
  keepsToTheHouse((language) => open(language));

  it('open by key; the title of the article takes the focus, and on the way back the topic does', async () => {
    const { core, user } = await open();
    await tabTo(user, inMain().getByRole('button', { name: 'What DUO does' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(title()).toHaveTextContent('What DUO does'));
    expect(title()).toHaveFocus();
    expect(core.asked('guideTopic')).toEqual([{ id: 'duo' }]);
    await user.click(inMain().getByRole('button', { name: m.guideBack() }));
    await waitFor(() => expect(inMain().getByRole('button', { name: 'What DUO does' })).toHaveFocus());
  });

  it('can be read while the plan is locked', async () => {
    const { user } = await open('en', undefined, locked);
    expect(page.queryByRole('navigation')).toBeNull();
    await user.click(inMain().getByRole('button', { name: 'Living in a centre' }));
    expect(await inMain().findByRole('heading', { name: 'Letters' })).toBeVisible();
  });

  it('say it when there are none, and when they cannot be read', async () => {
    const { core, user } = await open();
    core.answers('guideTopics', { topics: [] });
    await user.click(page.getByRole('button', { name: m.commonScreenGuide() }));
    expect(await inMain().findByText(m.guideNone())).toBeVisible();
    core.fails('guideTopics', 'no-memory', 'unavailable');
    await user.click(page.getByRole('button', { name: m.commonScreenGuide() }));
    await expectFailure(m.failureNoMemory(), m.failureNoMemoryDo());
  });
});

describe('an article', () => {
  keepsToTheHouse((language) => open(language, 'duo'));

  it('shows an address as words: nothing outside can be opened', async () => {
    await open('en', 'duo');
    expect(await inMain().findByText('(duo.nl)')).toHaveAttribute('dir', 'ltr');
    expect(inMain().queryByRole('link')).toBeNull();
    expect(inMain().getByText(m.commonSource({ source: 'duo.nl' }))).toBeVisible();
  });

  it('has the Dutch beside it when somebody wants that, and keeps that wish', async () => {
    const { core, user } = await open('en', 'duo');
    expect(inMain().queryByText('DUO stuurt brieven.')).toBeNull();
    expect(dutch()).toHaveAttribute('aria-pressed', 'false');
    await user.click(dutch());
    await settled();
    expect(inMain().getByText('DUO stuurt brieven.').closest('[lang]')).toHaveAttribute('lang', 'nl');
    expect(dutch()).toHaveAttribute('aria-pressed', 'true');
    expect(core.asked('changeSettings')).toMatchObject([{ dutchBeside: true }]);
    await expectAccessible();
  });

  it('shows the Dutch as a whole when the two texts are not of the same day', async () => {
    const { core, user } = await open();
    core.answers('guideTopic', article({ dutch: article().dutch.slice(0, 1), checked: false }));
    await user.click(inMain().getByRole('button', { name: 'What DUO does' }));
    await user.click(await inMain().findByRole('button', { name: m.commonDutchBeside() }));
    expect(inMain().getByRole('region', { name: m.guideInDutch() })).toHaveTextContent('Brieven');
    expect(inMain().getByText(m.commonUnchecked())).toBeVisible();
  });

  it('stands in its own direction on a page of the other', async () => {
    await open('ar', 'duo');
    expect(inMain().getByText('Letters').closest('[lang]')).toHaveAttribute('dir', 'ltr');
  });

  it('says it when it is not there', async () => {
    const { core, user } = await open();
    core.fails('guideTopic', 'not-found');
    await user.click(inMain().getByRole('button', { name: 'What DUO does' }));
    await expectFailure(m.failureNotFound(), m.failureNotFoundDo());
    expect(title()).toHaveTextContent(m.commonScreenGuide());
  });
});
