/** Draws each chart of the page when a reader comes near, and wires what stands below it; until then nothing is fetched. */

export function mountCharts(root: ParentNode): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void draw(target);
      }
    },
    { rootMargin: '50px' },
  );
  for (const figure of root.querySelectorAll('[data-chart]')) {
    observer.observe(figure);
    wireTools(figure);
  }
}

/** The drawing of the server stands there already, so the face is waited for: letters on a canvas do not change later. */
async function draw(figure: Element): Promise<void> {
  const [{ drawChart }] = await Promise.all([import('./draw-chart.ts'), document.fonts.ready]);
  drawChart(figure);
  figure.setAttribute('data-drawn', '');
}

function wireTools(figure: Element): void {
  figure.querySelector('[data-chart-image]')?.addEventListener('click', () => {
    void import('./save-image.ts').then(({ saveImage }) => saveImage(figure));
  });
  const code = figure.querySelector('textarea');
  const copy = figure.querySelector('[data-chart-copy]');
  if (code === null || copy === null) return;
  code.value = code.value.replace('src="/', `src="${location.origin}/`);
  copy.addEventListener('click', () => {
    code.select();
    void copyText(code.value).then((isCopied) => {
      copy.textContent = copy.getAttribute(isCopied ? 'data-copied' : 'data-selected');
    });
  });
}

/** Browsers refuse where the page is not served safely, or the reader does not allow it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
