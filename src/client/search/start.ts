import { SearchPage } from './search-page.ts';

function part<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no ${kind.name} with the id "${id}".`);
}

new SearchPage({
  form: part('tim-kiem', HTMLFormElement),
  box: part('tu-khoa', HTMLInputElement),
  status: part('trang-thai', HTMLElement),
  list: part('ket-qua', HTMLOListElement),
  more: part('xem-them', HTMLButtonElement),
  tips: part('goi-y', HTMLElement),
  nothing: part('khong-thay', HTMLElement),
  failed: part('loi', HTMLElement),
  retry: part('thu-lai', HTMLButtonElement),
});
