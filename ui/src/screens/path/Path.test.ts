import { waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../lib/ipc/generated';
import { m } from '../../lib/i18n';
import { changed, emptyPlan, fullPlan, pages, phrase } from '../../components/testdata';
import {
  aCore,
  expectAccessible,
  expectFailure,
  inMain,
  keepsToTheHouse,
  main,
  openWindow,
  settled,
  tabTo,
  unlocked,
} from '../../testing/window';

const open = async (language = 'en', plan: PlanView = fullPlan(), answered = pages()) => {
  const core = aCore({ ...unlocked, language, place: { name: 'path' } })
    .answers('plan', plan)
    .answers('facts', { pages: answered })
    .answers('intake', { pages: answered, next: 0 });
  const user = await openWindow({ name: 'path' });
  return { core, user };
};
const part = (name: string) => within(inMain().getByRole('region', { name }));

describe('my path', () => {
  keepsToTheHouse(open);

  it('shows one next step, and that questions are open', async () => {
    const { user } = await open();
    const next = part(m.pathNext());
    expect(next.getAllByText('Book the reading exam')[0]).toBeVisible();
    await user.click(next.getByRole('button', { name: m.pathIntakeGo() }));
    expect(main()).toHaveAttribute('data-screen', 'intake');
  });

  it('has a part for everything that the plan says', async () => {
    await open();
    for (const name of [
      m.commonConflict(),
      m.pathDoneTitle(),
      m.pathTermTitle(),
      m.pathQuickTitle(),
      m.pathTracksTitle(),
      m.pathGoalsTitle(),
      m.commonMissing(),
      m.pathComponentsTitle(),
      m.pathOptionsTitle(),
      m.pathConsequencesTitle(),
      m.pathRequirementsTitle(),
      m.pathDutyTitle(),
      m.pathWhomTitle(),
    ]) {
      expect(inMain().getByRole('region', { name })).toBeInTheDocument();
    }
    expect(part(m.pathTermTitle()).getByText(m.pathTermSafe({ date: 'day 2027-05-10' }))).toBeVisible();
    expect(part(m.pathConsequencesTitle()).getByText('Ask for time.')).toBeVisible();
    expect(part(m.pathOptionsTitle()).getByText(m.commonAskWhom({ whom: 'DUO' }))).toBeVisible();
  });

  it('marks the stone that one stands on, and says each state in a word', async () => {
    await open();
    const here = inMain()
      .getAllByRole('listitem')
      .filter((it) => it.getAttribute('aria-current') === 'step');
    expect(here).toHaveLength(1);
    expect(here[0]).toHaveTextContent('Book the reading exam');
    expect(here[0]).toHaveTextContent(m.commonStateDue());
  });

  it('says why, and leads to the answer behind it, by keys alone', async () => {
    const { user } = await open();
    // jsdom opens no summary by key; the real window's test does.
    await user.click(part(m.pathNext()).getByText(m.datesWhyThis(), { selector: 'summary' }));
    const name = m.datesChangeOf({ label: 'Your term started on' });
    const change = await part(m.pathNext()).findByRole('button', { name });
    expect(part(m.pathNext()).getByText(m.commonSource({ source: 'Wi2021 art. 11' }))).toBeInTheDocument();
    await tabTo(user, change);
    await user.keyboard('{Enter}');
    expect(main()).toHaveAttribute('data-screen', 'facts');
  });

  it('asks what is missing right here and tells what the answer changed, with the way back', async () => {
    const { core, user } = await open();
    core.answers('answer', changed()).answers('undo', { undo: null, changes: [] });
    const missing = part(m.commonMissing());
    const asked = 'When did you arrive in the Netherlands?';
    await user.click(missing.getByRole('button', { name: m.pathMissingAnswerOf({ question: asked }) }));
    await waitFor(() => expect(missing.getByRole('textbox', { name: m.keyboardDateDay() })).toHaveFocus());
    await expectAccessible();
    // The plan no longer misses it, and the question stays under the hands.
    core.answers('plan', fullPlan({ missing: [] }));
    await user.keyboard('3');
    await user.selectOptions(missing.getByRole('combobox', { name: m.keyboardDateMonth() }), '6');
    await user.type(missing.getByRole('textbox', { name: m.keyboardDateYear() }), '2024');
    expect(await missing.findByText(m.intakeChangesTitle())).toBeVisible();
    expect(core.asked('answer')).toEqual([
      { answers: [{ path: 'stay.arrived_on', value: '2024-06-03', unknown: false }] },
    ]);
    expect(missing.getByText(m.intakeChangesAfter({ value: '3 June 2027' }))).toBeVisible();
    expect(missing.getByRole('textbox', { name: m.keyboardDateYear() })).toHaveFocus();
    await user.click(missing.getByRole('button', { name: m.commonUndo() }));
    await settled();
    expect(core.asked('undo')).toEqual([{ undo: 'undo-1' }]);
  });

  it('begins with the questions before the first answer', async () => {
    const none = pages().map((page) => ({ ...page, questions: page.questions.slice(0, 1) }));
    none[1]!.questions = [];
    const { user } = await open('en', emptyPlan(), none);
    expect(inMain().getByRole('heading', { name: m.pathEmptyTitle() })).toBeVisible();
    await expectAccessible();
    await user.click(inMain().getByRole('button', { name: m.pathEmptyStart() }));
    expect(main()).toHaveAttribute('data-screen', 'intake');
  });

  it('stands calm with nothing to do', async () => {
    await open('en', emptyPlan({ packOld: true, uncheckedWords: true }));
    expect(inMain().getByText(m.pathNextNone())).toBeVisible();
    expect(inMain().getByText(m.pathTermNone())).toBeVisible();
    expect(inMain().getByText(m.pathPackOld())).toBeVisible();
    expect(inMain().getByText(m.commonUnchecked())).toBeVisible();
    expect(inMain().queryByRole('region', { name: m.pathOptionsTitle() })).toBeNull();
  });

  it('marks words of another language, for the eye and for the ear', async () => {
    await open('ar');
    const words = inMain().getAllByText('Book the reading exam')[0];
    expect(words).toHaveAttribute('lang', 'en');
    expect(words).toHaveAttribute('dir', 'ltr');
    expect(words?.parentElement).toHaveTextContent(m.commonOtherLanguage());
  });

  it('prints', async () => {
    const { core, user } = await open();
    core.answers('printPlan', { file: 'plan.pdf', path: '/tmp/plan.pdf' });
    await user.click(inMain().getByRole('button', { name: m.pathPrint() }));
    expect(await inMain().findByText(m.pathPrinted({ file: 'plan.pdf' }))).toBeVisible();
    expect(core.asked('printPlan')).toEqual([{ to: 'viewer', folder: null }]);
  });

  it.each(['plan', 'facts'] as const)('says it when %s cannot be read', async (call) => {
    const core = aCore({ ...unlocked, place: { name: 'path' } })
      .answers('plan', fullPlan())
      .answers('facts', { pages: pages() })
      .answers('intake', { pages: [], next: 0 })
      .fails(call, 'disk-error', 'unavailable');
    await openWindow({ name: 'path' });
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
    core.answers('plan', fullPlan()).answers('facts', { pages: pages() });
    await core.sends({ event: 'changed', areas: ['plan'] });
    expect(await inMain().findByText(m.pathNext())).toBeVisible();
    expect(inMain().queryByText(m.failureDiskError())).toBeNull();
  });

  it('shows the Dutch beside, on the key for it', async () => {
    const { core, user } = await open('en', fullPlan({ whom: [phrase('The helper', { dutch: 'De hulp' })] }));
    expect(inMain().queryByText('De hulp')).toBeNull();
    await user.keyboard('{F4}');
    expect(await inMain().findByText('De hulp')).toHaveAttribute('lang', 'nl');
    expect(core.asked('changeSettings')).toMatchObject([{ dutchBeside: true }]);
  });
});
