/** A short session as Zoom saves its captions, with names, a firm, an address and a telephone number in it. */
export const ZOOM_TALK = `WEBVTT

1
00:00:03.200 --> 00:00:07.780
Imke Brandsma: Hi Daniel, good to see you. What would you

2
00:00:07.830 --> 00:00:09.610
Imke Brandsma: like to look at today?

3
00:00:10.860 --> 00:00:16.440
Daniel Osei: Helen wants me to take over the depot in Rotterdam. I said I'd answer by Friday.

4
00:00:17.100 --> 00:00:21.040
Daniel Osei: And I notice I keep not answering.

5
00:00:22.000 --> 00:00:25.900
Imke Brandsma: You should just call Helen and ask for two more weeks.

6
00:00:26.400 --> 00:00:31.800
Daniel Osei: I could. She is on 0113 496 0182, or I write to helen@example.org.

7
00:00:32.500 --> 00:00:39.700
Imke Brandsma: I'm sorry, I moved too fast there. How would you like us to work on this?

8
00:00:47.900 --> 00:00:53.100
Daniel Osei: Slowly. I always come home with it decided, and I'm tired of being the one who goes.

9
00:00:54.000 --> 00:00:57.400
Imke Brandsma: What would it be like to come home with it undecided?

10
00:00:58.000 --> 00:01:03.000
Daniel Osei: Terrifying. And kind of a relief.
`;

/** What must not be kept of it anywhere. */
export const TAKEN_OUT = /Imke|Brandsma|Daniel|Osei|Helen|Rotterdam|0113|example\.org/;
