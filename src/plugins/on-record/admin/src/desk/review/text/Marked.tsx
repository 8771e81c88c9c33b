import { css, styled } from 'styled-components';

/** Tints that stay apart for the colour-blind (Okabe and Ito), light enough for black text at 7:1. */
const TINT_COLORS = ['#ececf3', '#d9ecfb', '#fdeccb', '#d8f3e6', '#fbe0ee', '#fff6c9', '#dfe3fa', '#fde0d5', '#e6e6da'];

const tints = TINT_COLORS.map(
  (color, number) => css`
    mark[data-tint='${number}'] {
      background: ${color};
    }
  `,
);

/** The article's text. Marks are plain elements styled from here: there may be thousands. */
export const Marked = styled.div`
  padding: 2.4rem 3.2rem 6rem;
  overflow-y: auto;
  font-size: 1.8rem;
  line-height: 2.5;
  color: #1f1f2e;
  background: #fff;
  text-align: start;
  outline-offset: -3px;

  /* What is not seen is not drawn; what is drawn is cut at the padding, so labels and outlines have their room in it. */
  p {
    position: relative;
    padding-block: 0.4rem 1.6rem;
    padding-inline: 0.4rem;
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }

  mark {
    color: inherit;
    background: none;
    border-radius: 2px;
    cursor: pointer;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    scroll-margin-block: 9rem;
  }

  ${tints}

  mark.cue {
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.5rem;
  }

  mark.period {
    text-decoration: underline dotted;
    text-underline-offset: 0.5rem;
  }

  mark.claim {
    position: relative;
    box-shadow: 0 0 0 1px #5b5b8f;
    border-radius: 3px;
  }

  mark.odd {
    box-shadow: 0 0 0 2px #b3470b;
  }

  mark.odd::before {
    content: '⚠';
    position: absolute;
    inset-block-start: -1.1em;
    inset-inline-start: 0;
    color: #b3470b;
    font-size: 1.1rem;
    line-height: 1.4;
  }

  mark[data-value]::after {
    content: attr(data-value);
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    color: #4a4a6a;
    font-size: 1.15rem;
    line-height: 1.5;
    white-space: nowrap;
    unicode-bidi: plaintext;
    pointer-events: none;
  }

  mark[data-speaker]:not(.odd)::before {
    content: attr(data-speaker);
    display: inline-block;
    min-width: 1.5em;
    margin-inline-end: 0.4rem;
    padding-inline: 0.3em;
    border-radius: 0.8em;
    color: #fff;
    background: #4a4a6a;
    font-size: 1.1rem;
    line-height: 1.5;
    text-align: center;
    vertical-align: middle;
  }

  *::highlight(on-record-drag) {
    background: #c9c7ff;
  }

  mark.selected {
    outline: 2px solid #4945ff;
    outline-offset: 1px;
  }

  /* A statement has many stretches: one line under them all says they are one. */
  mark.within {
    border-block-end: 3px solid #4945ff;
    border-radius: 0;
  }
`;
