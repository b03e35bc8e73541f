import { within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { StakesView } from '../../lib/ipc/generated';
import { m } from '../../lib/i18n';
import { because, card, day, date, phrase, step } from '../../components/testdata';
import { aCore, expectFailure, inMain, keepsToTheHouse, main, openWindow, unlocked } from '../../testing/window';

const full = (more: Partial<StakesView> = {}): StakesView => ({
  milestones: [
    { key: 'milestone:pvt', id: 'pvt', title: phrase('The PVT is done'), on: day('2025-02-03'), because: [because()] },
  ],
  next: step(),
  reviews: [card({ key: 'option:review', title: phrase('Have an old decision looked at again') })],
  open: [
    {
      card: card({
        key: 'consequence:fine',
        title: phrase('A fine'),
        status: 'threatens',
        wayOut: [phrase('Ask for time.')],
      }),
      options: [card({ key: 'option:longer', title: phrase('More time'), status: 'possible', ask: [phrase('DUO')] })],
    },
  ],
  notMine: [card({ key: 'consequence:loan', title: phrase('Paying back a loan'), status: 'none' })],
  ind: [
    {
      card: card({ key: 'requirement:permanent', title: phrase('A permanent permit'), status: 'not-met', lines: [] }),
      meets: [phrase('You have: five years')],
      lacks: [phrase('Still needed: the diploma')],
      earliest: date({ title: phrase('First day to ask'), sureness: 'ask' }),
      duty: null,
    },
  ],
  whom: [phrase('Your case worker')],
  ...more,
});

const open = async (language = 'en', view = full()) => {
  const core = aCore({ ...unlocked, language, place: { name: 'stakes' } }).answers('stakes', view);
  const user = await openWindow({ name: 'stakes' });
  return { core, user };
};
const part = (name: string) => within(inMain().getByRole('region', { name }));

describe('where I stand', () => {
  keepsToTheHouse(open);

  it('says first what was achieved, then what is next, then what is at stake', async () => {
    await open();
    const titles = inMain()
      .getAllByRole('heading', { level: 2 })
      .map((it) => it.textContent);
    expect(titles.slice(0, 4)).toEqual([m.pathDoneTitle(), m.pathNext(), m.stakesReviewTitle(), m.stakesAtStake()]);
    expect(titles.at(-2)).toBe(m.stakesInd());
  });

  it('has the way out beside what can happen, and whom to ask', async () => {
    await open();
    const open_ = part(m.stakesAtStake());
    expect(open_.getByText('Ask for time.')).toBeVisible();
    expect(open_.getByText('More time')).toBeVisible();
    expect(open_.getByText(m.commonAskWhom({ whom: 'DUO' }))).toBeVisible();
  });

  it('keeps apart what the IND asks: what is there and what is lacking', async () => {
    await open();
    const ind = part(m.stakesInd());
    expect(ind.getByText('You have: five years')).toBeVisible();
    expect(ind.getByText('Still needed: the diploma')).toBeVisible();
  });

  it('says it calmly when nothing is at stake', async () => {
    await open('en', full({ open: [], reviews: [], notMine: [], ind: [] }));
    expect(part(m.stakesAtStake()).getByText(m.stakesNothing())).toBeVisible();
    expect(inMain().queryByRole('region', { name: m.stakesNotMine() })).toBeNull();
  });

  it('prints the reasons of one result', async () => {
    const { core, user } = await open();
    core.answers('printBecause', { file: 'why.pdf', path: '/tmp/why.pdf' });
    const stake = part(m.stakesAtStake());
    await user.click(stake.getByText(m.datesWhyThis(), { selector: 'summary' }));
    expect(await stake.findByText(m.stakesBecauseDecides())).toBeVisible();
    expect(stake.getByText('Your own answer')).toBeVisible();
    await user.click(stake.getByRole('button', { name: m.stakesBecausePrintOf({ title: 'A fine' }) }));
    expect(await stake.findByText(m.stakesBecausePrinted({ file: 'why.pdf' }))).toBeVisible();
    expect(core.asked('printBecause')).toEqual([{ result: 'consequence:fine', to: 'viewer', folder: null }]);
  });

  it('leads to all that the law makes possible', async () => {
    const { core, user } = await open();
    core.answers('waysOut', { ways: [], waiting: [], lowerAmount: false });
    await user.click(inMain().getByRole('button', { name: m.stakesOptionsAll() }));
    expect(main()).toHaveAttribute('data-screen', 'ways');
  });

  it('says it when it cannot be worked out', async () => {
    aCore({ ...unlocked, place: { name: 'stakes' } }).fails('stakes', 'disk-error', 'unavailable');
    await openWindow({ name: 'stakes' });
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
  });
});
