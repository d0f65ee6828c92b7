import { words } from './lists.ts';

/** Verbs that only somebody can do. */
export const animate =
  words(`laugh smile weep sob nod grin frown shrug kneel wink whisper shout yell mutter murmur grumble giggle chuckle wear
  hug kiss chew sip yawn sneeze glare peer squint stare gulp scold beg plead promise decide believe doubt remember forget hope wonder
  realise realize apologise applaud cheer clap salute tiptoe stroll saunter stride crouch sew knit write steal rob arrest accuse
  march hurl toss grab snatch throw argue curse ask reply complain protest gasp scream sigh obey shave bake juggle`);

/** What hands, feet and mouths do: by itself no proof, since a storm may lift a roof. */
export const bodily =
  words(`weigh lift read pull push carry hold take give offer show hand open close shut put pick pour tie dig wash sweep polish
  light sell buy pay count clean cook eat drink walk run sit stand climb jump go come leave wait sleep wake hide fetch bring lead
  chase catch wave point lean bow dance sing play sigh raise lay lock unlock knock tap kick pack fold hang cut paint draw
  build repair follow enter step rush hurry hear see feel know like love want need shout squeal stumble shiver tremble faint limp
  crawl hop swim dig squirm bend scoop arrive return reach find leap dash creep unroll fall scurry kneel lick bark bite growl
  snore dream hum wander swing ride drive drag swallow gasp choke press borrow marry die teach learn share guard spy`);

/** A word made of what somebody does: a vendor, a treasurer, a cellist. */
export const AGENT = /(?:er|or|ist|ian|eer|ess|ant|ette)s?$/;
/** Things with that ending. */
export const THINGS =
  words(`stroller hammer water paper letter tower river winter summer corner ladder finger door floor mirror motor elevator computer reactor
  tractor counter cover boiler roller heater printer poster folder container cooker freezer drawer number cancer power flower
  thunder weather feather leather silver copper butter pepper sugar dinner supper shower powder order matter center centre
  plaster timber chamber member border shoulder sweater slipper slippers lantern elephant restaurant instant plant giant giants
  scooter helicopter trailer cellar collar dollar pillar error terror horror colour color odor anchor meteor sensor engine
  camera radar propeller banner barrier carrier dresser digger bulldozer lighter ruler stapler rubber toaster blender monitor speaker
  speakers alligator amber rudder fender bumper cursor vapor vapour rumor tremor parlor harbor trigger tiger layer gutter
  shutter shutters litter glitter laughter daughter slaughter disaster semester quarter whisper answer temper manner paper papers
  letters ladders flowers feathers computers engines towers hunger anger danger finger fingers wrapper cracker bitter
  hanger planter starter locker poster sticker opener washer dryer mixer grinder timer fastener pointer marker eraser sprinkler
  burner fryer toaster ladder charger scanner printer viewer filter remainder reminder offer suffer lever sliver river rower shower
  tanker bunker liner cruiser steamer freighter sleeper cleaver grater skewer cutter thriller boulder folder ender older elder other
  stretcher receiver radiator transmitter projector elevator escalator calculator generator refrigerator lawnmower strainer
  binder buzzer bouncer fiber tuner plunger roaster cooler shaker pitcher retainer digger scraper snapper trawler screwdriver pancake airship`);
