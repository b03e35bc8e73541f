import { waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { changed, fullPlan, pages, phrase } from '../../components/testdata';
import { aCore, inMain, keepsToTheHouse, openWindow, settled, unlocked } from '../../testing/window';

const trial = {
  answers: [{ path: 'obligation.pip_on', value: '2024-07-01', unknown: false }],
  items: [],
  gone: [],
};
const open = async (language = 'en') => {
  const core = aCore({ ...unlocked, language })
    .answers('plan', fullPlan())
    .answers('intake', { pages: pages(), next: 0 })
    .answers('facts', { pages: pages() })
    .answers('tryChanges', {
      tried: [phrase('The date on the PIP')],
      changes: changed().changes,
      termMoves: phrase('5 months later'),
      conflicts: [],
      before: fullPlan(),
      after: fullPlan(),
    })
    .answers('keepChanges', changed());
  const user = await openWindow({ name: 'whatif', trial });
  await settled();
  return { core, user };
};

describe('what if', () => {
  keepsToTheHouse((language) => open(language));

  it('says twice that it is not real, and throwing it away leaves nothing', async () => {
    const { user } = await open();
    expect(inMain().getAllByText(m.whatifNotReal())).toHaveLength(2);
    await user.click(inMain().getByRole('button', { name: m.whatifThrow() }));
    await waitFor(() => expect(inMain().queryByText(m.whatifNotReal())).toBeNull());
  });

  it('keeps it only when that is pressed, and says so', async () => {
    const { user } = await open();
    expect(inMain().queryByText(m.whatifKept())).toBeNull();
    await user.click(inMain().getByRole('button', { name: m.whatifKeep() }));
    await waitFor(() => expect(inMain().getByText(m.whatifKept())).toBeVisible());
  });
});
