import { render, screen as page, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { m, setLanguage } from '../lib/i18n';
import { expectAccessible, settled } from '../testing/window';
import DateInput from './DateInput.svelte';

function open(value: string | null = null) {
  const onvalue = vi.fn<(iso: string | null) => void>();
  const user = userEvent.setup({ delay: null });
  const main = document.body.appendChild(document.createElement('main'));
  const shown = render(DateInput, { target: main, props: { label: 'Day of the letter', value, onvalue } });
  return { onvalue, user, ...shown };
}
const group = () => page.getByRole('group', { name: 'Day of the letter' });
const dayField = () => page.getByRole('textbox', { name: m.keyboardDateDay() });
const month = () => page.getByRole('combobox', { name: m.keyboardDateMonth() });
const year = () => page.getByRole('textbox', { name: m.keyboardDateYear() });

describe('a day to type', () => {
  it('tells nothing before it is whole, then the day', async () => {
    const { onvalue, user } = open();
    await user.type(dayField(), '3');
    await user.selectOptions(month(), 'June');
    await user.type(year(), '202');
    expect(onvalue).not.toHaveBeenCalled();
    await user.type(year(), '4');
    expect(onvalue.mock.calls).toEqual([['2024-06-03']]);
  });

  it('refuses 31 February in words, and tells no value', async () => {
    const { onvalue, user } = open();
    await user.type(dayField(), '31');
    await user.selectOptions(month(), 'February');
    await user.type(year(), '2026');
    expect(page.queryByRole('alert')).toBeNull();
    await user.click(document.body);
    expect(page.getByRole('alert')).toHaveTextContent(m.keyboardDateNone());
    expect(group()).toHaveAccessibleDescription(m.keyboardDateNone());
    expect(dayField()).toBeInvalid();
    expect(onvalue).not.toHaveBeenCalled();
    await expectAccessible();
    await user.clear(dayField());
    await user.type(dayField(), '28');
    expect(page.queryByRole('alert')).toBeNull();
    expect(onvalue).toHaveBeenLastCalledWith('2026-02-28');
  });

  it('does not take the first digit of a day for the day', async () => {
    const { onvalue, user } = open('2024-06-11');
    await user.clear(dayField());
    await user.type(dayField(), '28');
    expect(onvalue.mock.calls).toEqual([['2024-06-28']]);
    await user.clear(dayField());
    await user.type(dayField(), '2');
    expect(onvalue).toHaveBeenCalledTimes(1);
    await user.tab();
    expect(onvalue).toHaveBeenLastCalledWith('2024-06-02');
  });

  it.each([
    ['29', '2', '2024', '2024-02-29'],
    ['٣', '6', '٢٠٢٤', '2024-06-03'],
    ['۳', '6', '۲۰۲۴', '2024-06-03'],
  ])('reads %s-%s-%s', async (typed, of, then, iso) => {
    const { onvalue, user } = open();
    await user.type(dayField(), typed);
    await user.selectOptions(month(), of);
    await user.type(year(), then);
    expect(onvalue.mock.calls).toEqual([[iso]]);
  });

  it('is taken back by emptying it', async () => {
    const { onvalue, user } = open('2024-06-03');
    expect(month()).toHaveDisplayValue('June');
    await user.clear(dayField());
    await user.selectOptions(month(), '');
    expect(onvalue).not.toHaveBeenCalled();
    await user.clear(year());
    expect(onvalue.mock.calls).toEqual([[null]]);
  });

  it('is walked with Tab in the order in which it is read', async () => {
    const { user } = open();
    await user.tab();
    expect(dayField()).toHaveFocus();
    await user.tab();
    expect(month()).toHaveFocus();
    await user.tab();
    expect(year()).toHaveFocus();
  });

  it('names the months in the language in force and keeps what is typed', async () => {
    const { user } = open();
    await user.type(dayField(), '3');
    await user.selectOptions(month(), 'June');
    setLanguage('nl');
    await settled();
    expect(month()).toHaveDisplayValue('juni');
    expect(dayField()).toHaveValue('3');
    expect(dayField()).toHaveAttribute('dir', 'ltr');
  });

  it('keeps what is being typed when an earlier value of it comes back late', async () => {
    const { onvalue, rerender, user } = open('2026-02-14');
    await user.clear(dayField());
    await user.type(dayField(), '2');
    // A pause: the one digit is taken for the day.
    await waitFor(() => expect(onvalue).toHaveBeenLastCalledWith('2026-02-02'));
    await user.type(dayField(), '8');
    await rerender({ value: '2026-02-02' });
    expect(dayField()).toHaveValue('28');
    expect(onvalue).toHaveBeenLastCalledWith('2026-02-28');
  });

  it('follows a value that comes from elsewhere', async () => {
    const { rerender } = open('2024-06-03');
    await rerender({ value: '2025-01-09' });
    expect(dayField()).toHaveValue('9');
    expect(year()).toHaveValue('2025');
  });
});
