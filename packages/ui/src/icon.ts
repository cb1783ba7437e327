import type { Component } from 'solid-js';

/** An icon of the curated list in `icons.ts`: an inline SVG that takes the colour and 1.25 times the size of its text. */
export type Icon = Component<{ class?: string; size?: number | string }>;
