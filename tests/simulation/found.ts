import type { Deed } from './deeds.ts';

/** A history that showed a fault, cut down to what matters, named by what went wrong. */
type Found = { what: string; seed: number; deeds: readonly Deed[] };

/** Deeds as they are written below: `what (pick) ms, ...`. */
function deeds(text: string): Deed[] {
  return text.split(', ').map((deed) => {
    const [, what = '', pick, ms] = /^([a-z-]+) \((\d+)\) (\d+)$/.exec(deed) ?? [];
    return { what, pick: Number(pick), ms: Number(ms) };
  });
}

export const found: readonly Found[] = [
  {
    what: 'a retry of nothing kept the lock, and no other page could draw any more',
    seed: 241,
    deeds: deeds('start (31) 25000, retry-failed (723) 0, open-tab (610) 3000, edit (181) 0'),
  },
  {
    what: 'a finished run that only this browser had kept never got into the folder',
    seed: 419,
    deeds: deeds('folder-full (755) 25000, kill-browser (309) 200'),
  },
  {
    what: 'a page loaded while the network was away stayed empty for good',
    seed: 469,
    deeds: deeds('kill-browser (355) 5, offline (778) 0, open-tab (587) 0, pause (368) 200'),
  },
  {
    what: 'another browser sent again what the server had, for it had no intents of its own',
    seed: 371,
    deeds: deeds('kill-browser (538) 8000, other-browser (215) 1000'),
  },
  {
    what: 'another browser drew again what lay on the disk, when the server had forgotten it',
    seed: 542,
    deeds: deeds('kill-browser (728) 1000, wait (925) 25000, evict-record (842) 2, other-browser (91) 5'),
  },
  {
    what: 'with full storage no intent was kept, and a reload sent everything again',
    seed: 676,
    deeds: deeds('clock-jump (589) 25000, storage-full (845) 0, start (85) 30, reload (717) 5'),
  },
  {
    what: 'a clock set back an hour left a dead lease alive, and nobody drove',
    seed: 361,
    deeds: deeds('close-tab (686) 5, clock-jump (385) 10'),
  },
  {
    what: 'a clock set back an hour put off for ever that a job was gone',
    seed: 820,
    deeds: deeds('wait (542) 8000, clear (263) 3000, clock-jump (997) 10'),
  },
  {
    what: 'on a deaf socket the end of a frame went unseen while a waiting one was asked for',
    seed: 388,
    deeds: deeds(
      'curse (465) 1000, clock-jump (857) 1000, wait (475) 8000, deaf (586) 1000, open-tab (911) 8000',
    ),
  },
  {
    what: 'a tab that was robbed while awake went on writing and taking jobs back',
    seed: 688,
    deeds: deeds(
      'close-tab (624) 0, restart (288) 2, other-browser (915) 200, open-tab (501) 5, remove-job (258) 1000, take-over (224) 8000',
    ),
  },
  {
    what: 'a thawed tab whose place was taken wrote its old document over the finished one',
    seed: 100,
    deeds: deeds('freeze (490) 0, open-tab (77) 3000, refuse (739) 25000, restart (173) 1000, thaw (568) 2'),
  },
  {
    what: 'frames moved while the server was away were never sent',
    seed: 1357,
    deeds: deeds('kill (884) 200, move (479) 0'),
  },
  {
    what: 'a follower that took over a finished run kept its lock',
    seed: 760,
    deeds: deeds(
      'wait (545) 8000, open-tab (224) 2, describe (218) 25000, open-tab (282) 3000, describe (670) 25000',
    ),
  },
  {
    what: 'a resting page took up what another tab was drawing',
    seed: 701,
    deeds: deeds(
      'folder-full (806) 200, deaf (360) 30, disk-full (292) 5, curse (50) 1000, evict-record (119) 1000, open-tab (291) 0, wait (951) 25000, start (12) 2, open-tab (36) 8000',
    ),
  },
  {
    what: 'a resting page never heard that another tab had started again, and was closed',
    seed: 1410,
    deeds: deeds(
      'open-tab (633) 5, restart (664) 5, new-seed (660) 25000, start (377) 1000, close-tab (850) 1000',
    ),
  },
  {
    what: 'a cancelled job was finished and forgotten before the page came back, and its picture was lost',
    seed: 4453,
    deeds: deeds('cancel (77) 5, reload (453) 1000, evict-record (189) 3000, evict-record (414) 5'),
  },
  {
    what: "the library opened the folder's document though this browser had a newer one",
    seed: 3887,
    deeds: deeds(
      'draw-all (746) 5, kill-browser (113) 8000, folder-full (381) 0, other-browser (785) 2, edit (380) 200, kill-browser (997) 3000, other-browser (606) 5',
    ),
  },
  {
    what: 'two paused pages both believed to drive, and each drew everything',
    seed: 4127,
    deeds: deeds(
      'open-tab (479) 1000, disk-full (730) 1000, move (508) 3000, retry-frame (196) 25000, describe (60) 3000, undo (532) 1000, take-over (299) 0, freeze (476) 2, online (505) 1000',
    ),
  },
  {
    what: 'an old copy was shown for good because the folder was silent for a moment',
    seed: 4061,
    deeds: deeds(
      'refuse (14) 1000, storage-full (666) 10, retry-frame (864) 25000, reload (51) 0, lose (32) 1000',
    ),
  },
  {
    what: 'a woken tab whose run another one had finished went on with what it was about to send',
    seed: 405986,
    deeds: deeds('freeze (884) 25000, open-tab (334) 25000'),
  },
  {
    what: 'a run that was stopped by a full disk stopped once more for a job that an earlier page had sent',
    seed: 508057,
    deeds: deeds('disk-full (131) 0, reload (265) 0, foreign (631) 3000, close-tab (595) 0, lag (844) 3000'),
  },
  {
    what: 'with a full folder a woken tab kept its old run over the finished one of another tab',
    seed: 405986,
    deeds: deeds('freeze (884) 25000, folder-full (997) 5, open-tab (334) 25000'),
  },
  {
    what: 'a woken tab that was robbed brought its old run to the folder',
    seed: 417754,
    deeds: deeds(
      'lag (57) 3000, draw-all (671) 30, freeze (42) 200, folder-full (591) 1000, open-tab (411) 5, evict-record (553) 8000, edit (38) 3000, resume (20) 1000, pause (404) 8000, move (64) 3000, remove-job (387) 3000',
    ),
  },
  {
    what: 'an edit that the folder took at the second try was never shown in the other tab',
    seed: 1000398,
    deeds: deeds(
      'wait (839) 3000, open-tab (724) 0, other-browser (800) 30, refuse (914) 3000, edit (710) 0, take-over (822) 3000, close-tab (41) 1000',
    ),
  },
  {
    what: 'with all stores full a woken tab that was robbed let go of what it alone had drawn',
    seed: 201618,
    deeds: deeds(
      'cancel (484) 0, wait (356) 200, storage-full (567) 1000, folder-full (191) 2, start (344) 8000, freeze (346) 1000, open-tab (931) 0, refuse (661) 3000, new-seed (96) 3000',
    ),
  },
  {
    what: 'a woken tab at rest showed an old document, for what another had kept was not in the folder',
    seed: 2003553,
    deeds: deeds(
      'zombie (916) 25000, zombie (391) 8000, folder-full (63) 200, freeze (14) 25000, open-tab (246) 25000, start (863) 1000, draw-changed (644) 3000, close-tab (291) 1000',
    ),
  },
  {
    what: 'with full storage two tabs both drove when it had room again, one on an edit of the other',
    seed: 1015593,
    deeds: deeds(
      'refuse (193) 3000, cancel-frame (165) 8000, deaf (872) 25000, storage-full (577) 30, resume (865) 0, draw-changed (479) 8000, lose (289) 200, refuse (752) 5, open-tab (516) 0, wait (264) 30, refuse (9) 3000, refuse (955) 200, open-tab (923) 0, reload (168) 10, lose (21) 8000, close-tab (530) 30, start (528) 25000, offline (26) 3000, storage-free (217) 0, open-tab (195) 2, describe (307) 25000, curse (517) 8000, foreign (885) 30',
    ),
  },
  {
    what: 'a frame that an earlier page had sent was drawn again, for it was moved before the page had looked',
    seed: 2101305,
    deeds: deeds(
      'foreign (505) 1000, kill-browser (520) 5, reload (772) 25000, evict-record (708) 0, open-tab (368) 10, move (742) 10',
    ),
  },
  {
    what: 'what another browser was about to draw was cancelled though nobody asked for it',
    seed: 2101470,
    deeds: deeds(
      'messages (10) 8000, interrupt (497) 8000, kill-browser (714) 3000, other-browser (57) 2, draw-all (524) 10, kill (91) 2, close-tab (319) 1000, open-tab (198) 3000, new-seed (390) 0',
    ),
  },
  {
    what: 'a woken tab followed another while its own version was on its way to a full folder, and dropped it',
    seed: 2105881,
    deeds: deeds(
      'close-tab (221) 25000, other-browser (708) 3000, folder-full (513) 1000, open-tab (798) 8000, edit (705) 2, retry-frame (952) 25000, freeze (684) 1000, start (813) 200, thaw (346) 8000',
    ),
  },
  {
    what: 'a woken tab opened what the folder had by then, and dropped what the folder had refused',
    seed: 2105881,
    deeds: deeds(
      'close-tab (221) 25000, other-browser (708) 3000, folder-full (513) 1000, open-tab (798) 8000, edit (705) 2, retry-frame (952) 25000, freeze (684) 1000, disk-free (412) 3000, start (813) 200, folder-full (831) 200, thaw (346) 8000',
    ),
  },
  {
    what: 'what a browser had given up closed the take of a job that the other one was just sending',
    seed: 2202390,
    deeds: deeds(
      'pause (445) 5, start (894) 8000, offline (146) 25000, storage-full (880) 200, edit (735) 3000, cancel (746) 0, open-tab (788) 30',
    ),
  },
  {
    what: 'a tab at rest that began to draw overwrote what a frozen one had kept of its run',
    seed: 2203315,
    deeds: deeds(
      'wait (188) 25000, new-seed (392) 30, folder-full (97) 0, draw-changed (845) 8000, open-tab (525) 200, draw-all (424) 3000, freeze (846) 30, draw-all (143) 3000',
    ),
  },
  {
    what: 'a frame that an earlier page saw running was shown so while it waited on a server started anew',
    seed: 2214884,
    deeds: deeds(
      'disk-full (728) 1000, restart (960) 0, folder-full (579) 1000, kill (368) 3000, foreign (552) 0, start-server (653) 1000, close-tab (705) 200, other-browser (205) 10, zombie (464) 25000',
    ),
  },
  {
    what: 'a page that was opened while nobody answered sent again what was long over in the folder',
    seed: 2302025,
    deeds: deeds(
      'storage-full (967) 30, curse (810) 8000, resume (767) 3000, storage-free (762) 2, kill (668) 0, open-tab (867) 0, lag (776) 1000',
    ),
  },
  {
    what: 'a stale copy was kept in the middle of a freeze, over one that the folder had',
    seed: 2200390,
    deeds: deeds(
      'disk-full (699) 1000, folder-full (191) 3000, draw-missing (881) 5, freeze (249) 0, open-tab (895) 0, clear (958) 3000, move (609) 8000, move (885) 30',
    ),
  },
  {
    what: 'a tab at rest wrote what the folder had refused over what another tab had drawn since',
    seed: 1002378,
    deeds: deeds('folder-full (133) 10, open-tab (698) 8000, new-seed (125) 3000, close-tab (584) 0'),
  },
  {
    what: 'a tab that drove again sent a job that was gone when it drove before',
    seed: 1013058,
    deeds: deeds(
      'open-tab (248) 3000, folder-full (893) 3000, remove-job (90) 200, wait (76) 3000, take-over (349) 10, open-tab (419) 8000, thaw (210) 25000, close-tab (578) 30, resume (91) 30, freeze (370) 25000',
    ),
  },
  {
    what: 'with all stores full a run was taken over before it had told how it stands',
    seed: 1016216,
    deeds: deeds(
      'open-tab (0) 25000, reload (398) 3000, folder-full (894) 0, storage-full (340) 30, foreign (373) 10, freeze (436) 1000, close-tab (200) 10, open-tab (372) 30, new-seed (875) 5, clock-jump (792) 200, kill (212) 2, open-tab (694) 1000, take-over (958) 0',
    ),
  },
  {
    what: 'what a tab had kept last was newer than what it had told last',
    seed: 200877,
    deeds: deeds(
      'open-tab (241) 5, wait (304) 25000, folder-full (457) 200, new-seed (623) 30, new-seed (691) 30, close-tab (628) 0, retry-failed (609) 3000',
    ),
  },
  {
    what: 'with all stores full nobody wrote what the tab that drew it had told the other before it died',
    seed: 204416,
    deeds: deeds(
      'open-tab (802) 200, describe (61) 8000, storage-full (996) 5, folder-full (897) 0, draw-all (553) 3000, close-tab (562) 0',
    ),
  },
  {
    what: 'a page that lost to another browser’s run drew it beside a tab of its own, and sent what that one had drawn',
    seed: 2518541,
    deeds: deeds(
      'offline (343) 8000, zombie (62) 30, storage-full (442) 25000, move (247) 3000, clock-jump (487) 25000, move (784) 3000, kill (332) 200, open-tab (402) 30, wait (850) 25000, other-browser (624) 3000, kill-browser (480) 5, other-browser (933) 10, storage-full (661) 1000, wait (904) 25000, cancel (489) 3000, pause (808) 3000, move (838) 2, evict-record (295) 200, open-tab (127) 1000, restart (834) 3000',
    ),
  },
  {
    what: 'a tab took over while the network was away, with what its browser had kept long before',
    seed: 2508610,
    deeds: deeds(
      'draw-missing (682) 8000, storage-full (21) 5, lose (983) 0, start-server (105) 8000, interrupt (198) 0, describe (57) 0, draw-all (326) 3000, reload (170) 1000, cancel (102) 0, wait (648) 1000, resume (40) 1000, disk-full (272) 8000, evict-record (172) 25000, open-tab (83) 3000, restart (179) 8000, describe (388) 200, wait (454) 1000, open-tab (668) 1000, storage-free (289) 2, offline (692) 2, other-browser (848) 25000, edit (616) 10, describe (118) 1000',
    ),
  },
  {
    what: 'a tab at rest gave up the finished run that it showed for what its browser had kept before',
    seed: 2406070,
    deeds: deeds(
      'storage-full (79) 2, move (689) 1000, open-tab (569) 0, interrupt (99) 0, wait (481) 3000, evict-record (534) 0, take-over (41) 8000, offline (212) 1000, reload (668) 25000',
    ),
  },
  {
    what: 'a woken tab was robbed, took its place again and drew on its old run',
    seed: 2546159,
    deeds: deeds(
      'wait (548) 3000, draw-all (654) 0, freeze (426) 5, open-tab (783) 30, other-browser (344) 25000, storage-full (246) 0, thaw (877) 10, lose (254) 3000',
    ),
  },
  {
    what: 'a page was empty for nine seconds, for three answers to it were lost',
    seed: 2602392,
    deeds: deeds(
      'close-tab (287) 3000, wait (967) 3000, lose (752) 2, open-tab (23) 5, storage-full (375) 8000',
    ),
  },
  {
    what: 'a tab that was robbed for a moment while the network was away went on with what was kept long before',
    seed: 2612082,
    deeds: deeds(
      'foreign (615) 1000, disk-free (214) 1000, curse (463) 5, draw-all (835) 5, deaf (376) 2, restart (411) 1000, curse (69) 3000, open-tab (219) 0, retry-failed (256) 3000, draw-changed (176) 8000, storage-full (110) 1000, zombie (303) 30, cut-socket (618) 1000, move (179) 1000, kill (285) 5, take-over (366) 5, wait (431) 3000, restart (268) 30',
    ),
  },
  {
    what: 'a tab that looked on drove for a moment, and forgot what it had been told',
    seed: 3014019,
    deeds: deeds(
      'deaf (744) 3000, storage-full (611) 3000, online (444) 200, new-seed (568) 0, open-tab (746) 30, folder-full (74) 30, interrupt (803) 2, start (159) 200, retry-failed (811) 3000, restart (399) 30',
    ),
  },
  {
    what: 'a page drew on what was stored long before, and those who looked on forgot what the last one had told',
    seed: 3042027,
    deeds: deeds(
      'draw-missing (979) 200, describe (567) 25000, edit (502) 1000, folder-full (942) 0, open-tab (842) 1000, kill (199) 1000, open-tab (185) 0, wait (997) 1000, retry-failed (986) 1000, draw-changed (300) 0, wait (32) 1000, lag (156) 8000, retry-failed (574) 5, kill (11) 1000, wait (722) 1000, storage-full (258) 1000, wait (761) 1000, freeze (831) 25000, wait (743) 3000, restart (287) 0, wait (529) 200, wait (542) 1000, thaw (738) 1000, messages (781) 3000, other-browser (250) 30, edit (514) 1000, zombie (111) 25000, reload (999) 1000, resume (619) 1000',
    ),
  },
  {
    what: 'with full storage a woken tab never heard that another drove by then, and sent a job again',
    seed: 3077013,
    deeds: deeds(
      'open-tab (227) 5, draw-changed (105) 1000, offline (347) 3000, storage-full (108) 2, zombie (897) 2, retry-frame (606) 3000, freeze (111) 5, online (8) 8000',
    ),
  },
  {
    what: 'the clock was set back after a goodbye: two tabs took one run from each other again and again',
    seed: 3089944,
    deeds: deeds(
      'open-tab (39) 30, online (809) 3000, draw-all (913) 2, clock-jump (361) 5, foreign (367) 10, lag (110) 1000, remove-job (955) 30, start (85) 3000, undo (617) 3000',
    ),
  },
  {
    what: 'a tab drew on what was stored, and another that had set the frame aside had it closed meanwhile',
    seed: 4212670,
    deeds: deeds(
      'deaf (818) 25000, open-tab (440) 5, deaf (521) 0, start (288) 5, refuse (157) 1000, edit (197) 1000, folder-full (511) 5, restart (475) 1000, refuse (780) 200, storage-full (747) 200, messages (837) 10, undo (726) 200, wait (577) 1000, cancel-frame (850) 3000, restart (210) 0, undo (890) 5, move (624) 30, draw-changed (73) 25000, open-tab (950) 3000',
    ),
  },
  {
    what: 'a woken tab took a job for one that waits to be sent, which another had sent and seen fail meanwhile',
    seed: 4329582,
    deeds: deeds(
      'cancel (885) 200, start-server (235) 8000, storage-full (417) 3000, open-tab (250) 25000, retry-frame (957) 1000, take-over (281) 1000, new-seed (347) 2, freeze (773) 30, disk-full (271) 25000',
    ),
  },
  {
    what: 'frames were moved while a slow look was under way, whose answer had them sent a second time',
    seed: 4455085,
    deeds: deeds(
      'describe (822) 3000, kill-browser (482) 10, clear (250) 0, wait (497) 8000, evict-record (470) 10, other-browser (27) 5, undo (174) 5, move (248) 8000',
    ),
  },
  {
    what: 'a job was removed, sent again and removed again between two looks of ours at what is shown',
    seed: 4457522,
    deeds: deeds(
      'wait (230) 200, wait (419) 3000, online (674) 3000, zombie (920) 0, storage-full (198) 8000, retry-frame (13) 3000, disk-full (782) 1000, clear (555) 2, new-seed (164) 200, remove-job (313) 5, lose (149) 200, wait (979) 1000, storage-full (586) 8000, wait (218) 1000, remove-job (39) 30, thaw (9) 25000',
    ),
  },
  {
    what: 'a tab was frozen while it opened a run, and took it up as it was read then',
    seed: 4400061,
    deeds: deeds(
      'curse (393) 5, new-seed (225) 1000, reload (22) 30, freeze (917) 30, open-tab (228) 8000, edit (971) 1000, restart (205) 3000',
    ),
  },
  {
    what: 'a tab let go of what a crashed one had told, for another had written to the folder before it took over',
    seed: 4463288,
    deeds: deeds(
      'open-tab (725) 10, messages (906) 3000, storage-full (550) 5, zombie (461) 200, retry-frame (254) 10, folder-full (867) 25000, reload (450) 10, describe (523) 2',
    ),
  },
  {
    what: 'Start was pressed on what was drawn long since, as the folder told only when it could be asked',
    seed: 4498525,
    deeds: deeds(
      'cancel (682) 3000, storage-full (970) 8000, resume (787) 1000, offline (532) 1000, open-tab (880) 2, start (797) 200',
    ),
  },
  {
    what: 'two that looked on took the place of a frozen one at the same moment, with full storage',
    seed: 44,
    deeds: deeds(
      'wait (752) 8000, open-tab (274) 3000, storage-full (68) 1000, take-over (605) 1000, open-tab (308) 3000, zombie (401) 0, new-seed (942) 10, nap (485) 0',
    ),
  },
  {
    what: 'a frame was edited in a tab that froze at once, and its job drawn and forgotten before the tab could remove it',
    seed: 6069733,
    deeds: deeds('edit (376) 0, freeze (406) 3000, evict-record (175) 25000, evict-record (935) 5'),
  },
  {
    what: 'a tab was asked to pause while it slept, and a job that it took back had been drawn and forgotten',
    seed: 6092391,
    deeds: deeds(
      'cancel (896) 0, foreign (533) 3000, evict-record (868) 8000, zombie (304) 2, nap (941) 1000, resume (727) 1000, freeze (181) 3000, messages (923) 25000, zombie (236) 200, close-tab (936) 25000, pause (947) 25000, evict-record (698) 1000',
    ),
  },
  {
    what: 'a tab was closed while its edit was on its way, and the one that was looked at then never showed it',
    seed: 6097555,
    deeds: deeds(
      'remove-job (530) 3000, retry-frame (848) 3000, resume (319) 0, start (829) 200, wait (223) 1000, open-tab (470) 0, start (837) 25000, open-tab (785) 3000, describe (236) 0, close-tab (93) 2',
    ),
  },
  {
    what: 'a tab took over an old run while the folder, where it was long over, was silent, and sent a job of it again',
    seed: 7106865,
    deeds: deeds(
      'curse (823) 1000, wait (254) 8000, wait (36) 8000, draw-all (478) 0, start-server (454) 3000, storage-full (691) 25000, foreign (734) 2, kill (860) 10, open-tab (587) 30, clear (381) 30, storage-free (688) 1000, start (919) 10, cancel-frame (296) 8000, disk-full (404) 5, clear (356) 8000, nap (562) 0, start (312) 8000, reload (287) 3000, wait (922) 1000, lose (681) 3000, edit (482) 0, start (909) 3000, nap (549) 5, wait (662) 8000',
    ),
  },
  {
    what: 'where each frame is too large for the memory, the run that was told to go on stopped at the first again',
    seed: 8079895,
    deeds: deeds(
      'cancel (258) 25000, describe (700) 30, curse (250) 0, edit (414) 25000, curse (843) 1000, curse (758) 1000',
    ),
  },
  {
    what: 'a tab woke up with what it had read before it froze, while another one had edited that and was closed',
    seed: 8078766,
    deeds: deeds(
      'wait (743) 3000, reload (372) 3000, open-tab (845) 2, freeze (204) 30, describe (282) 2, restart (467) 3000, close-tab (153) 0',
    ),
  },
  {
    what: 'a tab with something still to write never looked on where another tab drew',
    seed: 8053439,
    deeds: deeds(
      'wait (148) 10, kill (245) 1000, storage-full (651) 0, cancel (174) 5, delay (725) 1000, open-tab (393) 3000',
    ),
  },
  {
    what: 'what a page was writing when it was loaded again arrived after it had been read, and was never shown',
    seed: 9011568,
    deeds: deeds(
      'refuse (305) 30, other-browser (789) 25000, folder-full (969) 3000, move (778) 30, kill (423) 8000, foreign (974) 0, wait (799) 8000, new-seed (276) 3000, kill (104) 25000, open-tab (64) 25000, draw-missing (659) 3000, restart (568) 3000, kill-browser (819) 0, foreign (645) 0, other-browser (515) 1000, foreign (541) 30, describe (136) 0, reload (393) 2',
    ),
  },
  {
    what: 'a tab that did not know of a failure sent the job again, believed another one that it had failed, and forgot it',
    seed: 9150654,
    deeds: deeds(
      'online (509) 25000, deaf (991) 5, storage-full (825) 200, disk-full (439) 1000, start (557) 1000, folder-full (38) 200, open-tab (990) 200, pause (687) 8000, restart (346) 1000, open-tab (805) 5',
    ),
  },
];
