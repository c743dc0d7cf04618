import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SvgPen } from '../../../../frontend/timeline/paint/svg-pen.js';

test('a picture is written as shapes, with its texts safe', () => {
  const pen = new SvgPen();
  pen.fillStyle = '#123456';
  pen.fillRect(0, 0, 10, 4);
  pen.globalAlpha = 0.5;
  pen.font = '13px "Inter", sans-serif';
  pen.fillText('Talks <"& more">', 1, 2);
  const text = pen.document(100, 50, 'A & B');
  assert.match(text, /<title>A &amp; B<\/title>/);
  assert.match(text, /<rect x="0" y="0" width="10" height="4" fill="#123456"\/>/);
  assert.match(text, /opacity="0.5">Talks &lt;&quot;&amp; more&quot;&gt;<\/text>/);
});

test('a picture leaves out characters that would make its file unreadable', () => {
  const pen = new SvgPen();
  pen.fillText('peace\u0008 \ufffftalks', 0, 0);
  assert.match(pen.document(9, 9, '\u0001A'), /<title>A<\/title>[^]*>peace talks<\/text>/);
});

test('a clip holds until it is restored, and no group stays open', () => {
  const pen = new SvgPen();
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, 5, 5);
  pen.clip();
  pen.fillRect(1, 1, 2, 2);
  pen.restore();
  pen.fillRect(9, 9, 1, 1);
  const text = pen.document(10, 10, '');
  assert.equal(text.match(/<g /g)?.length, text.match(/<\/g>/g)?.length);
  assert.ok(text.indexOf('</g>') < text.indexOf('x="9"'));
});

test('a whole circle is closed and a gradient is named', () => {
  const pen = new SvgPen();
  const gradient = pen.createLinearGradient(0, 0, 10, 0);
  gradient.addColorStop(0, 'red');
  pen.fillStyle = gradient;
  pen.beginPath();
  pen.arc(5, 5, 2, 0, 2 * Math.PI);
  pen.fill();
  const text = pen.document(10, 10, '');
  assert.match(text, /A2 2 0 0 1 3 5A2 2 0 0 1 7 5Z/);
  assert.match(text, /fill="url\(#g0\)"/);
});
