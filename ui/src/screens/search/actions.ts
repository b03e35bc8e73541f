// What can be done in the app, by its name: so that every action is reached from the search box.
import { m } from '../../lib/i18n';
import { navigation, type Screen } from '../../lib/state/navigation.svelte';

/** Something to do. */
export interface Action {
  id: string;
  name: string;
  run: () => void;
}

/** Every action, in the language in force. */
export function actions(): Action[] {
  const go = (name: string, screen: Screen): Action => ({
    id: screen.name,
    name,
    run: () => navigation.go(screen),
  });
  return [
    go(m.commonScreenPath(), { name: 'path' }),
    go(m.commonScreenDates(), { name: 'dates' }),
    go(m.whatifTitle(), { name: 'whatif' }),
    go(m.waysTitle(), { name: 'ways' }),
    go(m.commonScreenNotes(), { name: 'notes' }),
    go(m.commonScreenGuide(), { name: 'guide' }),
    go(m.keyboardScreenFacts(), { name: 'facts' }),
    go(m.intakeTitle(), { name: 'intake' }),
    go(m.commonScreenShare(), { name: 'share' }),
    go(m.commonScreenSettings(), { name: 'settings' }),
    { ...go(m.pathPrint(), { name: 'share' }), id: 'print' },
    { ...go(m.shareCopyMake(), { name: 'share' }), id: 'copy' },
    { ...go(m.shareRemoveTitle(), { name: 'share' }), id: 'remove' },
    { ...go(m.settingsPassphraseChange(), { name: 'settings' }), id: 'passphrase' },
    { ...go(m.settingsLanguage(), { name: 'settings' }), id: 'language' },
    go(m.packsTitle(), { name: 'rules' }),
    { ...go(m.settingsHistoryTitle(), { name: 'settings' }), id: 'history' },
  ];
}

/** The actions whose name holds what was typed; letters with and without marks count alike. */
export function actionsFor(typed: string): Action[] {
  const wanted = plain(typed);
  return wanted === '' ? [] : actions().filter((it) => plain(it.name).includes(wanted));
}

function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
