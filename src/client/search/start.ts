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
  spoken: part('doc-len', HTMLElement),
  tips: part('goi-y', HTMLElement),
  answer: part('tra-loi', HTMLElement),
  panel: part('bo-loc', HTMLDetailsElement),
  list: part('bo-loc-noi-dung', HTMLElement),
  done: part('xem-ket-qua', HTMLButtonElement),
  chosen: part('da-chon', HTMLUListElement),
  notes: part('ghi-chu', HTMLElement),
  results: part('ket-qua', HTMLElement),
  more: part('xem-them', HTMLButtonElement),
  nothing: part('khong-thay', HTMLElement),
  failed: part('loi', HTMLElement),
  retry: part('thu-lai', HTMLButtonElement),
});
