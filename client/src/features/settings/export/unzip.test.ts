import { expect, it } from 'vitest';
import { zip } from '../../../../../lambdas/export-data/zip';
import { unzip } from './unzip';

const archive = new Uint8Array(
  zip([
    { name: 'assets.csv', content: 'id,name' },
    { name: 'finally.json', content: '{"name":"Zoë 🌍"}' },
  ]),
);

it('finds a file in the archive that the export makes', async () => {
  expect(await unzip(archive, 'finally.json')).toBe('{"name":"Zoë 🌍"}');
});

it('says which file is not in it', async () => {
  await expect(unzip(archive, 'finally.xml')).rejects.toThrow('There is no finally.xml in this ZIP file.');
});

it('refuses one of which a part is missing', async () => {
  await expect(unzip(archive.slice(0, -30), 'finally.json')).rejects.toThrow('This ZIP file is damaged.');
  await expect(unzip(archive.slice(60), 'finally.json')).rejects.toThrow(/damaged/);
});
