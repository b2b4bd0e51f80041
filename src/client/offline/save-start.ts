import type { SaveWords } from '../../view/save-offline.ts';
import { SaveControl } from './save-control.ts';

const box = document.querySelector<HTMLElement>('[data-save-offline]');

function part<E extends HTMLElement>(name: string, kind: new () => E): E {
  const found = box?.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The control that saves a plan has no ${kind.name} "${name}".`);
}

if (box !== null) {
  const words = JSON.parse(box.dataset['words'] ?? '{}') as SaveWords;
  const control = new SaveControl(
    box.dataset['saveOffline'] ?? '',
    {
      words: part('words', HTMLElement),
      spoken: part('spoken', HTMLElement),
      progress: part('progress', HTMLProgressElement),
      kept: part('kept', HTMLAnchorElement),
      buttons: {
        save: part('save', HTMLButtonElement),
        stop: part('stop', HTMLButtonElement),
        remove: part('remove', HTMLButtonElement),
      },
    },
    words,
  );
  box.dataset['ready'] = ''; // for browsers whose style sheets cannot tell that scripts run
  const start = (): void => void control.start();
  if (document.readyState === 'complete') start();
  else addEventListener('load', start); // the text of the plan comes first
}
