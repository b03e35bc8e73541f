import { screen as page, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import type { LetterView, RecognisedLettersView, TriedLetterView } from '../../lib/ipc/generated';
import { day, emptyPlan, phrase } from '../../components/testdata';
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

const senders = {
  senders: [
    { id: 'duo', name: 'DUO', what: phrase('Your time and exams'), words: ['vooraankondiging', 'boete'] },
    { id: 'municipality', name: 'Gemeente', what: phrase('Your plan and lessons'), words: ['PIP', 'leerroute'] },
  ],
};

const pip: LetterView = {
  id: 'mun-pip',
  heading: 'Persoonlijk plan',
  sender: 'Gemeente',
  title: phrase('Municipality: your plan'),
  what: phrase('This is your plan.'),
  kind: phrase('This is a decision.'),
  starts: phrase('Your term begins.'),
  todo: phrase('Look at the route.'),
  by: phrase('Within the term.'),
  otherwise: phrase('The plan holds.'),
  ask: [{ who: phrase('The free legal desk'), phone: '0800 8020' }],
  legalHelp: true,
  fields: [
    {
      name: 'dated_on',
      label: phrase('Date on the letter'),
      answer: 'date',
      choices: [],
      required: true,
      min: null,
      max: null,
    },
    {
      name: '1.obligation.route',
      label: phrase('Route'),
      answer: 'choice',
      choices: [
        { value: 'b1', label: phrase('First route') },
        { value: 'z', label: phrase('Last route') },
      ],
      required: false,
      min: null,
      max: null,
    },
  ],
  source: 'Wi2021 art. 15',
  sureness: 'certain',
  checkedOn: day('2026-11-24'),
};

const help = [{ who: phrase('Helpers near you'), phone: null }];
const found: RecognisedLettersView = {
  letters: [
    { id: 'mun-pip', heading: 'Persoonlijk plan', title: phrase('Municipality: your plan'), matched: ['leerroute'] },
  ],
  signs: [],
  help,
};

/** The title of a step has the focus. It comes a moment after the step itself is there. */
const stepBegins = (name: string) => waitFor(() => expect(inMain().getByRole('heading', { name })).toHaveFocus());

const tried = (more: Partial<TriedLetterView> = {}): TriedLetterView => ({
  facts: [{ label: phrase('Date on your first plan'), before: null, after: '2 June 2024', stays: false }],
  trial: {
    changes: [{ title: phrase('Last day of your term'), what: 'added', before: null, after: '2 June 2027' }],
    termMoves: null,
    conflicts: [],
    tried: [],
    before: emptyPlan(),
    after: emptyPlan(),
  },
  ...more,
});

const open = async (language = 'en', id?: string, view = unlocked) => {
  const place = id === undefined ? { name: 'letters' as const } : { name: 'letters' as const, id };
  const core = aCore({ ...view, language, place })
    .answers('letterSenders', senders)
    .answers('recogniseLetter', ({ words }) => (words.includes('zzz') ? { ...found, letters: [] } : found))
    .answers('letter', ({ id }) => ({ ...pip, id }))
    .answers('tryLetter', tried())
    .answers('keepLetter', {
      undo: 'u1',
      changes: [{ title: phrase('Last day of your term'), what: 'added', before: null, after: '2 June 2027' }],
    });
  const user = await openWindow(place);
  return { core, user };
};

const words = () => inMain().getByRole('searchbox', { name: m.postWords() });
const button = (name: string | RegExp) => inMain().findByRole('button', { name });

async function theDate(user: Awaited<ReturnType<typeof open>>['user']): Promise<void> {
  const group = inMain().getByRole('group', { name: 'Date on the letter' });
  const [dayField, year] = [...group.querySelectorAll('input')];
  if (!dayField || !year) throw new Error('no field for a day');
  await user.type(dayField, '2');
  await user.selectOptions(group.querySelector('select') ?? group, '6');
  await user.type(year, '2024');
}

describe('which letter it is', () => {
  keepsToTheHouse((language) => open(language));

  it('is found by the sender, a ticked word and typed words, with the Dutch heading', async () => {
    const { core, user } = await open();
    expect(core.asked('recogniseLetter')).toEqual([]);
    await user.click(await button(/Gemeente/));
    await user.click(await inMain().findByRole('checkbox', { name: 'leerroute' }));
    await user.type(words(), 'plan');
    await waitFor(() =>
      expect(core.asked('recogniseLetter').at(-1)).toEqual({ sender: 'municipality', words: 'plan leerroute' }),
    );
    const letter = await button(/Municipality: your plan/);
    expect(letter).toHaveTextContent('Persoonlijk plan');
    expect(letter.querySelector('[lang=nl]')).toHaveTextContent('Persoonlijk plan');
    await expectAccessible();
  });

  it('is not known: it says so, says who helps, and can be kept all the same', async () => {
    const { core, user } = await open();
    await user.type(words(), 'zzz');
    expect(await inMain().findByRole('status', { name: '' })).toHaveTextContent(m.postUnknown());
    expect(inMain().getByText('Helpers near you')).toBeVisible();
    await user.click(await button(m.postKeepOther()));
    await user.type(await inMain().findByRole('textbox', { name: m.postNote() }), 'blue logo');
    await user.click(await button(m.postTry()));
    await user.click(await button(m.postKeep()));
    await settled();
    expect(core.asked('keepLetter')).toEqual([{ id: 'other', values: {}, note: 'blue logo' }]);
  });

  it('may be false: the words are named and the way to look leads to what such letters look like', async () => {
    const { core, user } = await open();
    core.answers('recogniseLetter', { ...found, signs: ['bitcoin'] });
    await user.type(words(), 'bitcoin');
    expect(await inMain().findByText(m.postSigns())).toBeVisible();
    await user.click(await button(m.postSignsMore()));
    await waitFor(() => expect(core.asked('letter')).toEqual([{ id: 'scam-letter' }]));
  });

  it('is reached from the guide and leads back to it', async () => {
    const { core, user } = await open();
    core.answers('guideTopics', { topics: [] });
    await tabTo(user, await button(m.postDoorTopics()));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(title()).toHaveTextContent(m.commonScreenGuide()));
    await user.click(await button(m.postDoorLetters()));
    await waitFor(() => expect(title()).toHaveTextContent(m.postTitle()));
  });
});

describe('a letter', () => {
  keepsToTheHouse((language) => open(language, 'mun-pip'));

  it('can be read while the plan is locked, and not taken over', async () => {
    await open('en', 'mun-pip', locked);
    expect(await inMain().findByText('Look at the route.')).toBeVisible();
    expect(inMain().getByText(m.postTakeLocked())).toBeVisible();
    expect(page.queryByRole('button', { name: m.postTake() })).toBeNull();
  });

  it('shows what would change before it is kept, and offers to take it back', async () => {
    const { core, user } = await open('en', 'mun-pip');
    await user.click(await button(m.postTake()));
    await user.click(await button(m.postTry()));
    expect(await inMain().findByRole('alert')).toHaveTextContent(m.intakeItemsNeeded());
    expect(core.asked('tryLetter')).toEqual([]);
    await theDate(user);
    await user.click(await button(m.postTry()));
    await stepBegins(m.postPreview());
    const request = { id: 'mun-pip', values: { dated_on: '2024-06-02' }, note: null };
    expect(core.asked('tryLetter')).toEqual([request]);
    expect(core.asked('keepLetter')).toEqual([]);
    await expectAccessible();
    await user.click(await button(m.postKeep()));
    await stepBegins(m.postKept());
    expect(core.asked('keepLetter')).toEqual([request]);
    expect(page.getByRole('region', { name: m.commonUndo() })).toHaveTextContent(m.postKept());
  });

  it('says that an earlier letter counts, and keeps nothing when somebody does not want it', async () => {
    const { core, user } = await open('en', 'mun-pip');
    core.answers(
      'tryLetter',
      tried({
        facts: [{ label: phrase('Date on your first plan'), before: '1 May 2024', after: '2 June 2024', stays: true }],
      }),
    );
    await user.click(await button(m.postTake()));
    await theDate(user);
    await user.click(await button(m.postTry()));
    expect(await inMain().findByText(m.postStays({ value: '1 May 2024' }))).toBeVisible();
    await user.click(await button(m.postDrop()));
    await stepBegins(m.postTakeTitle());
    expect(core.asked('keepLetter')).toEqual([]);
  });

  it('says it when it can not be tried', async () => {
    const { core, user } = await open('en', 'mun-pip');
    core.fails('tryLetter', 'bad-date');
    await user.click(await button(m.postTake()));
    await theDate(user);
    await user.click(await button(m.postTry()));
    await expectFailure(m.failureBadDate(), m.failureBadDateDo());
  });
});
