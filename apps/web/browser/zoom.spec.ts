import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll } from './open-page.ts';

/** One page of every kind. */
const PATHS = [
  ...['/', '/search?q=il2', '/outcomes', '/outcomes/iraop.events:ao-skin-rash', '/aops', '/aops/iraop:skin-rash', '/aops/iraop:skin-rash?at=iraop.events:ke-jak-stat5'],
  ...['/events/iraop.events:ke-jak-stat5', '/relationships/iraop.relationships:ker-02', '/stressors/iraop.stressor:aldesleukin', '/chemicals', '/genes', '/genes/HGNC:6001', '/cytokine-families/hgnc.genegroup:601'],
  ...['/receptors/cellphonedb:IL2_receptor_HA', '/cells', '/cells/CL:0000084', '/test-systems', '/clinical-parameters/iraop.clinical:cp-alt', '/treatments/iraop.treatment:recombinant-il-2', '/references', '/sources', '/sources/source:il2-iraop'],
  ...['/release', '/compare?of=iraop:skin-rash&of=iraop:hepatotoxicity&of=iraop:vascular-leakage', '/paths?from=iraop.events:ke-leukocyte-adhesion&to=iraop.events:ao-vascular-leakage', '/gene-set#genes=IL5,IL13,TNF'],
  ...['/table/outcomes/iraop.events:ao-skin-rash/matrix', '/about', '/about/data', '/about/evidence', '/about/api', '/changelog', '/nowhere'],
];

/** A laptop of 1440 pixels at 200 %, and the narrowest window that WCAG 1.4.10 asks for. */
for (const width of [720, 320]) {
  test(`in a window of ${width} pixels no page scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 450 });
    for (const path of PATHS) {
      await test.step(path, async () => {
        await page.goto(path);
        await expectNoSidewaysScroll(page);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }
  });
}
