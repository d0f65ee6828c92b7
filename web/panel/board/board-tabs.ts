export const boardTabs = ['review', 'slideshow', 'grid', 'library'] as const;
export type BoardTab = (typeof boardTabs)[number];
