// Reasons in the groups in which they are read; the order was decided in Rust.
import type { BecauseView } from '../lib/ipc/generated';
import { m } from '../lib/i18n';

/** Reasons that do the same in a chain. */
export interface RoleGroup {
  role: string;
  title: string;
  reasons: BecauseView[];
}

/** Lays reasons in their groups, each in the order in which it came. */
export function inRoles(because: readonly BecauseView[]): RoleGroup[] {
  const titles: Record<string, () => string> = {
    decides: m.stakesBecauseDecides,
    rests: m.stakesBecauseRests,
    duty: m.stakesBecauseDuty,
    check: m.stakesBecauseCheck,
  };
  const groups: RoleGroup[] = [];
  for (const reason of because) {
    const last = groups.at(-1);
    if (last?.role === reason.role) last.reasons.push(reason);
    else groups.push({ role: reason.role, title: titles[reason.role]?.() ?? '', reasons: [reason] });
  }
  return groups;
}
