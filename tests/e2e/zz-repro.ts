import { startComfy } from '../../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openComfy, openPanel, storyTab } from './support/browser.ts';
import { openOnCanvas, slowGraph } from './support/canvas.ts';
import { beginRun } from './support/walk.ts';
let comfy = await startComfy({ tinyModel: true, testNodes: true });
const browser = await launchBrowser();
for (let i = 0; i < 12; i++) {
  const page = await openComfy(browser, comfy.url);
  const lines: string[] = [];
  const t0 = Date.now();
  const say = (s: string) => lines.push(`${Date.now() - t0} ${s}`);
  page.on('console', (m) => say(`console ${m.type()} ${m.text().slice(0, 200)}`));
  page.on('pageerror', (e) => say(`pageerror ${e.message}`));
  page.on('request', (r) => { if (/story|prompt|queue|jobs|history/u.test(r.url())) say(`> ${r.method()} ${r.url().slice(0, 150)}`); });
  page.on('response', (r) => { if (/story|prompt|queue|jobs|history/u.test(r.url())) say(`< ${r.status()} ${r.url().slice(0, 150)}`); });
  page.on('requestfailed', (r) => say(`x ${r.failure()?.errorText} ${r.url().slice(0, 150)}`));
  try {
    await openOnCanvas(page, slowGraph(1), 'slow');
    await openPanel(page);
    await beginRun(page, 7);
    await page.getByText('Frame 3 of 7').waitFor({ timeout: 60000 });
    await comfy.kill();
    comfy = await comfy.again();
    say('RELOAD');
    await page.reload();
    say('RELOADED');
    await storyTab(page).click();
    say('CLICKED');
    const at = Date.now();
    await page.locator('.ss-root').first().waitFor();
    console.log(i, 'fine', Date.now() - at);
    await page.getByText(/^ComfyUI was restarted/u).waitFor({ timeout: 60000 });
    await page.getByText('7 done').first().waitFor({ timeout: 60000 });
  } catch (e) {
    console.log(i, 'FAILED', String(e).slice(0, 300));
    await page.screenshot({ path: `/tmp/rep/fail-${process.pid}-${i}.png` });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`/tmp/rep/fail-${process.pid}-${i}.log`, lines.join('\n') + '\n' + await page.evaluate(() => JSON.stringify({ roots: document.querySelectorAll('.ss-root').length, panels: document.querySelectorAll('ss-panel').length, html: document.querySelector('.side-bar-panel')?.outerHTML.slice(0, 3000) })));
  }
  await page.context().close();
}
await browser.close();
await comfy.clean();
