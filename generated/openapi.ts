// Generated from specs/ by `npm run codegen`. Do not edit.
import type { DateTime, Day, Id, IdText, Quantity } from "../src/values/quantity.js";

export interface components {
  schemas: {
    /**
     * @description Kinds of equipment, by its `type`.
     * @enum {string}
     */
    EquipmentKind: "bike" | "shoe";
    /**
     * @description How far a period restricts training, by its type (KB-60).
     * @enum {string}
     */
    AvailabilityType: "unavailable" | "limited";
    /**
     * @description Why a period restricts training.
     * @enum {string}
     */
    AvailabilityReason: "Appointment" | "Injury" | "Sick" | "Vacation" | "Work" | "Other";
    /**
     * @description Types of events as the web form sends them; anything else is stored as Undefined (KB-52).
     * @enum {string}
     */
    EventType:
      | "RunningRoad"
      | "RunningTrail"
      | "RunningTrack"
      | "RunningCrossCountry"
      | "RunningOther"
      | "CyclingRoad"
      | "CyclingMountain"
      | "CyclingCyclocross"
      | "CyclingTrack"
      | "CyclingOther"
      | "SwimOpenWater"
      | "SwimPool"
      | "MultisportTriathlon"
      | "MultisportXterra"
      | "MultisportDuathlon"
      | "MultisportAquabike"
      | "MultisportAquathon"
      | "MultisportOther"
      | "RowingRegatta"
      | "RowingOther"
      | "SnowAlpine"
      | "SnowNordic"
      | "SnowSkiMountaineering"
      | "SnowSnowshoe"
      | "SnowOther"
      | "OtherAdventure"
      | "OtherObstacle"
      | "OtherSpeedSkate"
      | "OtherOther";
    /**
     * @description Units of a length. What a bare m is depends on the sport.
     * @enum {string}
     */
    LengthUnit: "second" | "minute" | "hour" | "m" | "meter" | "kilometer" | "mile" | "yard";
    /**
     * @description Units of a target that is not a percentage, and of cadence.
     * @enum {string}
     */
    TargetUnit: "watt" | "bpm" | "rpm";
    /**
     * @description What a percentage is of. FTP, LTHR and threshold pace (CSS) alone are 100 % of themselves.
     * @enum {string}
     */
    TargetBasis: "FTP" | "power" | "LTHR" | "HR" | "max HR" | "threshold pace" | "pace" | "RPE";
    /**
     * @description Words that say what a step is for or how steps hang together.
     * @enum {string}
     */
    StepWord:
      | "warmUp"
      | "coolDown"
      | "active"
      | "rest"
      | "jog"
      | "on"
      | "off"
      | "interval"
      | "with"
      | "then"
      | "at"
      | "to"
      | "from"
      | "ramp"
      | "open"
      | "no target"
      | "note"
      | "cadence"
      | "times"
      | "of"
      | "for"
      | "about"
      | "activity"
      | "in"
      | "steps"
      | "per"
      | "between reps"
      | "between sets"
      | "label";
    /**
     * @description How a length is swum. Kept as the name; alone it is swum easily.
     * @enum {string}
     */
    Stroke: "swim" | "kick" | "pull" | "drill" | "free" | "back" | "breast" | "fly" | "IM";
    /**
     * @description Words for an intensity. Each has its range in the tables of efforts below.
     * @enum {string}
     */
    Effort:
      | "easy"
      | "recovery"
      | "endurance"
      | "steady"
      | "tempo"
      | "sweet spot"
      | "threshold"
      | "VO2"
      | "anaerobic"
      | "sprint";
    /**
     * @description Efforts in percent of FTP.
     * @enum {string}
     */
    FtpEffort:
      | "40-55"
      | "50-65"
      | "56-75"
      | "65-80"
      | "76-90"
      | "88-94"
      | "95-105"
      | "106-120"
      | "121-150"
      | "150-250";
    /**
     * @description Efforts in percent of threshold speed, for running and swimming.
     * @enum {string}
     */
    PaceEffort:
      | "60-70"
      | "70-80"
      | "75-85"
      | "80-88"
      | "88-94"
      | "92-96"
      | "96-102"
      | "104-110"
      | "110-120"
      | "115-140";
    /**
     * @description Efforts in percent of threshold heart rate. The heart is too slow for the shorter ones.
     * @enum {string}
     */
    LthrEffort: "60-75" | "68-80" | "80-89" | "85-91" | "90-95" | "92-97" | "96-102" | "102-106";
    /**
     * @description Efforts in percent of maximum heart rate. The heart is too slow for the shorter ones.
     * @enum {string}
     */
    MaxHrEffort: "50-60" | "60-70" | "65-75" | "70-80" | "78-85" | "82-87" | "85-92" | "92-97";
    /**
     * @description Efforts on the scale of perceived exertion, 0 to 10.
     * @enum {string}
     */
    RpeEffort: "1-2" | "2-3" | "3-4" | "4-5" | "5-6" | "6-7" | "7-8" | "8-9" | "9-10" | "10-10";
    /**
     * @description Words that are not a number, and why; they are refused by name even with a capital letter.
     * @enum {string}
     */
    UnclearWord:
      | "vague"
      | "race pace"
      | "upper bound"
      | "lower bound"
      | "shape"
      | "relation"
      | "part"
      | "exercise"
      | "work"
      | "weight"
      | "speed";
    /**
     * @description Words that relate or count, beside those above. They are never proposed as a name.
     * @enum {string}
     */
    PlainWord: "relation" | "count";
    /**
     * @description Words that are refused, and the effort whose range is proposed instead.
     * @enum {string}
     */
    NearEffort:
      | "VO2"
      | "threshold"
      | "tempo"
      | "anaerobic"
      | "sweet spot"
      | "easy"
      | "recovery"
      | "endurance";
    /**
     * @description Kinds of health metrics. Only eight are written: 5, 6, 9, 15, 23, 53, 58, 60 (KB-97). The others are read under these
     *     names, which come from an older web client; a kind that is not listed is shown under TrainingPeaks' label.
     * @enum {string}
     */
    Metric:
      | "blood_pressure_mmhg"
      | "body_fat_percent"
      | "fatigue"
      | "overall_feeling"
      | "pulse_bpm"
      | "sleep_hours"
      | "soreness"
      | "stress"
      | "weight_kg"
      | "sleep_quality"
      | "height_cm"
      | "bmi"
      | "rmr_kcal"
      | "bmr_kcal"
      | "water_ml"
      | "hydration"
      | "appetite"
      | "motivation"
      | "injury"
      | "sickness"
      | "blood_glucose_mg_dl"
      | "deep_sleep_hours"
      | "rem_sleep_hours"
      | "light_sleep_hours"
      | "times_woken"
      | "time_awake_hours"
      | "mood"
      | "spo2_percent"
      | "body_water_percent"
      | "muscle_mass_kg"
      | "steps"
      | "hrv";
    /**
     * @description Sports by workoutTypeValueId (KB-18). The ids are not consecutive; 14 to 28 are not sports.
     * @enum {string}
     */
    Sport:
      | "Swim"
      | "Bike"
      | "Run"
      | "Brick"
      | "Crosstrain"
      | "Race"
      | "DayOff"
      | "MtnBike"
      | "Strength"
      | "Custom"
      | "XCSki"
      | "Rowing"
      | "Walk"
      | "Other";
    /**
     * @description How TrainingPeaks worked out the TSS of a completed workout (tssSource).
     * @enum {string}
     */
    TssMethod: "power" | "rTSS" | "sTSS" | "hrTSS" | "TRIMP";
    /**
     * @description Which sport a zone set is for, by workoutTypeId. General is the default set, used by sports without one of their own (KB-63).
     * @enum {string}
     */
    ZoneSport:
      | "general"
      | "swim"
      | "bike"
      | "run"
      | "brick"
      | "crosstrain"
      | "race"
      | "dayoff"
      | "mtnbike"
      | "strength"
      | "custom"
      | "xcski"
      | "rowing"
      | "walk"
      | "other";
    /** @description How fitness and fatigue are to be calculated. */
    PerformanceRequest: {
      /** @description Time constant of fatigue. */
      atlConstant: Quantity<"d">;
      atlStart: number;
      /** @description Time constant of fitness. */
      ctlConstant: Quantity<"d">;
      ctlStart: number;
      /** @description Empty for all sports. */
      workoutTypes: Id<"workoutType">[];
    };
    /** @description One calendar day of the performance chart, rest days and planned days included. Numbers may be the text "NaN". */
    PerformanceDay: {
      /** Format: date-time */
      workoutDay: DateTime;
      tssActual?: Quantity<"TSS"> | null;
      tssPlanned?: Quantity<"TSS"> | null;
      ifPlanned?: Quantity<"IF"> | null;
      ctl?: Quantity<"TSS"> | null;
      atl?: Quantity<"TSS"> | null;
      tsb?: Quantity<"TSS"> | null;
    };
    /** @description The workout to be analysed. */
    AnalysisRequest: {
      workoutId: Id<"workoutId">;
    };
    /** @description Totals by identifier, each in the unit it says. */
    AnalysisSummary: {
      /** Format: date-time */
      startTimestamp?: DateTime | null;
      data?: components["schemas"]["AnalysisTotals"] | null;
    };
    /** @description Totals by identifier (NormalizedPower). For reading there is friendlyName (NP). */
    AnalysisTotals: {
      [key: string]: components["schemas"]["AnalysisTotal"];
    };
    /** @description One total. Elapsed time is in seconds, whatever its unit says. */
    AnalysisTotal: {
      friendlyName?: string | null;
      value?: (number | string) | null;
      unit?: string | null;
    };
    /** @description Channels of a recording and its samples. */
    AnalysisCharts: {
      metadata?: components["schemas"]["AnalysisChannels"] | null;
      data?:
        | {
            [key: string]: unknown;
          }[]
        | null;
    };
    /** @description Channels by identifier (HeartRate). */
    AnalysisChannels: {
      [key: string]: components["schemas"]["AnalysisChannel"];
    };
    /** @description A recorded quantity. Numbers may be the text "NaN". */
    AnalysisChannel: {
      friendlyName?: string | null;
      unit?: string | null;
      minimum?: number | null;
      maximum?: number | null;
      average?: number | null;
      zones?: components["schemas"]["AnalysisZone"][] | null;
    };
    /** @description A band of the channel's unit. */
    AnalysisZone: {
      label?: string | null;
      min?: number | null;
      max?: number | null;
    };
    /** @description Seconds since the start as `time`, and a value for each channel by its identifier. */
    AnalysisSample: {
      [key: string]: number;
    };
    /** @description Laps, each an object by column. */
    AnalysisLaps: {
      columnMetadata?: components["schemas"]["AnalysisColumns"] | null;
      data?: components["schemas"]["AnalysisLap"][] | null;
    };
    /** @description Columns by identifier. */
    AnalysisColumns: {
      [key: string]: components["schemas"]["AnalysisColumn"];
    };
    /** @description What a column of the laps holds. */
    AnalysisColumn: {
      friendlyName?: string | null;
      type?: string | null;
      unit?: string | null;
    };
    /** @description One lap by column; which columns there are depends on the device. */
    AnalysisLap: {
      [key: string]: unknown;
    };
    /** @description One of an athlete's best values. Watts, beats a minute, or metres a second. */
    PersonalRecord: {
      rank?: number | null;
      value?: number | null;
      workoutId?: Id<"workoutId"> | null;
      workoutTitle?: string | null;
      /** Format: date-time */
      workoutDate?: DateTime | null;
      class?: string | null;
      type?: string | null;
      timeFrame?: unknown;
      invalid?: boolean | null;
    };
    /** @description The bests of one workout. */
    WorkoutRecords: {
      calcsPending?: boolean | null;
      workoutId?: Id<"workoutId"> | null;
      personalRecordCount?: number | null;
      personalRecords?: components["schemas"]["PersonalRecord"][] | null;
    };
    /** @description A week of the annual training plan. */
    AnnualPlanWeek: {
      /**
       * Format: date-time
       * @description Its first day.
       */
      week: DateTime;
      /** @description What the volume counts; TSS is what has been seen. */
      atpType?: string | null;
      /** @description Weekly target in the unit of atpType. */
      volume?: number | null;
      period?: string | null;
      raceName?: string | null;
      racePriority?: string | null;
      limitingFactors?: {
        [key: string]: unknown;
      } | null;
      weeksToNextPriorityEvent?: Quantity<"weeks"> | null;
    };
    /** @description A coach's group of athletes; TrainingPeaks calls it a tag. */
    CoachGroup: {
      id: Id<"groupId">;
      coachId?: Id<"personId"> | null;
      name?: string | null;
      athleteIds?: Id<"personId">[] | null;
      /** @description The automatic group of all athletes. */
      isDefault?: boolean | null;
    };
    /** @description The name of a group, for a new one or instead of the old. The key has a capital letter (KB-76). */
    GroupName: {
      Value: string;
    };
    /** @description The athlete who joins a group; one at a time. */
    GroupMember: {
      Value: Id<"athleteId">;
    };
    /**
     * @description A bike or a pair of shoes. Another client uses other names for kind, distance and crank length; they are read, never
     *     written (KB-96).
     */
    Equipment: {
      /** @description Null for a new item. */
      equipmentId?: Id<"equipmentId"> | null;
      athleteId?: Id<"athleteId"> | null;
      /** @description 1 bike, 2 shoe. */
      type?: Id<"equipmentType"> | null;
      /** @description Other name of type. */
      equipmentType?: Id<"equipmentType"> | null;
      name?: string | null;
      brand?: string | null;
      model?: string | null;
      notes?: string | null;
      /** Format: date-time */
      dateOfPurchase?: (Day | DateTime) | null;
      isDefault?: boolean | null;
      retired?: boolean | null;
      /**
       * Format: date-time
       * @description Midnight of a day; empty when in use.
       */
      retiredDate?: DateTime | null;
      startingDistance?: Quantity<"m"> | null;
      /** @description Logged with it, the starting distance left out. */
      actualDistance?: Quantity<"m"> | null;
      /** @description Other name of actualDistance. */
      distance?: Quantity<"m"> | null;
      /** @description Null or 0 for no limit. */
      maxDistance?: Quantity<"m"> | null;
      wheels?: string | null;
      /** @description Also seen as text. */
      crankLengthMillimeters?: Quantity<"mm"> | string | null;
      /** @description Other name of crankLengthMillimeters. */
      crankLength?: Quantity<"mm"> | string | null;
    };
    /** @description A race or other event. It belongs to a personId, not an athleteId (KB-50). */
    CalendarEvent: {
      id: Id<"eventId">;
      personId?: Id<"athleteId"> | null;
      name?: string | null;
      /** @description Midnight of the day when read, the bare day when written. */
      eventDate: Day | DateTime;
      /** @description Undefined when the type that was sent is not known. */
      eventType?: string | null;
      atpPriority?: string | null;
      description?: string | null;
      comment?: string | null;
      ctlTarget?: Quantity<"TSS"> | null;
      /** @description In distanceUnits, which are stored inconsistently (KB-55). */
      distance?: number | null;
      /** @description Kilometers, Meters, Miles or empty; case varies. */
      distanceUnits?: string | null;
      raceTypeDuration?: string | null;
      /** @description Scalars or objects { value, displayUnits }; both forms were seen. */
      goals?: {
        [key: string]: unknown;
      } | null;
      results?: components["schemas"]["EventResult"][] | null;
      /** @description Derived by the server from the attached workouts. */
      legs?:
        | {
            [key: string]: unknown;
          }[]
        | null;
      /** @description Attached workouts in the order of the legs. */
      workouts?: Id<"workoutId">[] | null;
      isHidden?: boolean | null;
      isLocked?: boolean | null;
    };
    /** @description Place in one ranking. */
    EventResult: {
      /** @description Division, Gender or Overall. */
      resultType?: string | null;
      place?: number | null;
      entrants?: number | null;
      time?: number | null;
    };
    /** @description What a create sends; a body without its empty lists is answered with a 500 (KB-50). */
    NewEvent: {
      personId: Id<"athleteId">;
      name: string;
      /** Format: date */
      eventDate: Day;
      eventType: string;
      atpPriority: string;
      distance: number | null;
      distanceUnits: string | null;
      ctlTarget?: Quantity<"TSS">;
      description?: string;
      goals: {
        [key: string]: unknown;
      };
      legs: {
        [key: string]: unknown;
      }[];
      workouts: Id<"workoutId">[];
      results: components["schemas"]["EventResult"][];
    };
    /** @description The response to a create; the id comes under either name. */
    CreatedEvent: {
      eventId?: Id<"eventId"> | null;
      id?: Id<"eventId"> | null;
    };
    /** @description A note on a day of the calendar. */
    CalendarNote: {
      id?: Id<"noteId"> | null;
      /** @description Some responses call the id so. */
      calendarNoteId?: Id<"noteId"> | null;
      athleteId?: Id<"athleteId"> | null;
      /** @description Who wrote it. */
      ownerId?: Id<"personId"> | null;
      title?: string | null;
      description?: string | null;
      /** Format: date-time */
      noteDate?: (Day | DateTime) | null;
      isHidden?: boolean | null;
      /** Format: date-time */
      createdDate?: DateTime | null;
      /** Format: date-time */
      modifiedDate?: DateTime | null;
      attachments?: unknown;
      appliedPlanId?: number | null;
      parentPlanNoteId?: number | null;
      commentCount?: number | null;
    };
    /** @description What a create sends (KB-59a). */
    NewNote: {
      athleteId: Id<"athleteId">;
      /** Format: date-time */
      noteDate: Day | DateTime;
      title: string;
      description?: string;
    };
    /** @description A comment below a calendar note. */
    NoteComment: {
      calendarNoteId?: Id<"noteId"> | null;
      calendarNoteCommentStreamId: Id<"commentId">;
      comment?: string | null;
      commenterPersonId?: Id<"personId"> | null;
      firstName?: string | null;
      lastName?: string | null;
      /** @description UTC, without a zone mark. */
      createdDateTimeUtc?: string | null;
    };
    /** @description A comment to be added. The key has a capital letter (KB-59); with the id of a comment it would edit that one. */
    NewNoteComment: {
      /** @description The words. */
      Comment: string;
    };
    /** @description A period without training, or with some sports only. */
    Availability: {
      id: Id<"availabilityId">;
      personId?: Id<"athleteId"> | null;
      /** Format: date-time */
      startDate: Day | DateTime;
      /**
       * Format: date-time
       * @description Included.
       */
      endDate: Day | DateTime;
      /** @description 1 unavailable, 2 limited. */
      type?: number | null;
      /** @description Always false in responses; type tells. */
      limitedAvailability?: boolean | null;
      reason?: string | null;
      /** @description Sports that remain possible. */
      availableSportTypes?: Id<"workoutType">[] | null;
      description?: string | null;
    };
    /** @description What a create sends; an athleteId instead of the personId is a 400 (KB-60). */
    NewAvailability: {
      /** @description The athlete in the path. */
      personId: Id<"athleteId">;
      /** Format: date-time */
      startDate: Day | DateTime;
      /** Format: date-time */
      endDate: Day | DateTime;
      type: number;
      reason: string;
      availableSportTypes?: Id<"workoutType">[];
      description?: string;
    };
    /** @description The response to a create; the id comes under either name. */
    CreatedAvailability: {
      availabilityId?: Id<"availabilityId"> | null;
      id?: Id<"availabilityId"> | null;
    };
    /** @description A folder of templates. How many it holds is not told (KB-70). */
    Library: {
      exerciseLibraryId: Id<"libraryId">;
      libraryName?: string | null;
      /** @description The personId of the owner. */
      ownerId?: Id<"personId"> | null;
      ownerName?: string | null;
      imageUrl?: string | null;
      /** @description One of TrainingPeaks' own. */
      isDefaultContent?: boolean | null;
    };
    /** @description What a create sends; a "name" is a 400 (KB-71). */
    NewLibrary: {
      libraryName: string;
      ownerId: Id<"personId">;
    };
    /** @description The response to a create; the id comes under either name. */
    CreatedLibrary: {
      exerciseLibraryId?: Id<"libraryId"> | null;
      id?: Id<"libraryId"> | null;
    };
    /** @description A template. Its sport is workoutTypeId; the names of calendar workouts are not heard here (KB-72). */
    LibraryItem: {
      exerciseLibraryItemId: Id<"libraryItemId">;
      /** @description Another one moves the item. */
      exerciseLibraryId?: Id<"libraryId"> | null;
      /** @description WorkoutTemplate, or NoteTemplate, which is not a workout. */
      exerciseLibraryItemType?: string | null;
      itemName?: string | null;
      /** @description 0 for none. */
      workoutTypeId?: Id<"workoutType"> | null;
      workoutSubTypeId?: Id<"workoutSubtype"> | null;
      totalTimePlanned?: Quantity<"h"> | null;
      tssPlanned?: Quantity<"TSS"> | null;
      /** @description Not worked out by the server. */
      ifPlanned?: Quantity<"IF"> | null;
      distancePlanned?: Quantity<"m"> | null;
      elevationGainPlanned?: Quantity<"m"> | null;
      caloriesPlanned?: Quantity<"kcal"> | null;
      description?: string | null;
      coachComments?: string | null;
      /** @description An object in both directions; the calendar takes text instead (KB-44). */
      structure?:
        | {
            [key: string]: unknown;
          }
        | string
        | null;
      fileAttachments?: unknown;
    };
    /** @description What a create sends. */
    NewLibraryItem: {
      exerciseLibraryId: Id<"libraryId">;
      itemName: string;
      workoutTypeId: Id<"workoutType">;
      workoutSubTypeId?: Id<"workoutSubtype">;
      totalTimePlanned?: Quantity<"h">;
      tssPlanned?: Quantity<"TSS">;
      ifPlanned?: Quantity<"IF">;
      distancePlanned?: Quantity<"m">;
      elevationGainPlanned?: Quantity<"m">;
      caloriesPlanned?: Quantity<"kcal">;
      description?: string;
      coachComments?: string;
      structure?: {
        [key: string]: unknown;
      };
      /** @description Of a template that was deleted and is made again. */
      exerciseLibraryItemType?: string;
      /** @description The same. */
      fileAttachments?: unknown;
    };
    /** @description The response to a create; the id comes under either name. */
    CreatedLibraryItem: {
      exerciseLibraryItemId?: Id<"libraryItemId"> | null;
      id?: Id<"libraryItemId"> | null;
    };
    /** @description Measurements of a day. A day may have several records. */
    MetricRecord: {
      id?: string | null;
      athleteId?: Id<"athleteId"> | null;
      /**
       * Format: date-time
       * @description The day.
       */
      timeStamp: DateTime;
      details?: components["schemas"]["Measurement"][] | null;
    };
    /** @description One measurement. */
    Measurement: {
      type: Id<"metricType">;
      label?: string | null;
      /** @description Two numbers for blood pressure. */
      value?: number | unknown[] | null;
      /** Format: date-time */
      time?: DateTime | null;
      /** @description Device or app; empty for values entered by hand. */
      uploadClient?: string | null;
    };
    /** @description Metric -> value; two numbers for blood pressure. */
    MetricValues: {
      [key: string]: number | unknown[];
    };
    /** @description Measurements to add, or with the id of a record to correct in it; they are matched by time and type. */
    NewMetricRecord: {
      athleteId: Id<"athleteId">;
      /**
       * Format: date-time
       * @description The day.
       */
      timeStamp: Day | DateTime;
      /** @description Null for a new record. */
      id: string | null;
      details: components["schemas"]["NewMeasurement"][];
    };
    /** @description One measurement as the web form sends it. */
    NewMeasurement: {
      type: Id<"metricType">;
      label: string;
      value: number;
      /**
       * Format: date-time
       * @description Noon of the day.
       */
      time: DateTime;
      temporaryId: number;
      units: string;
      /** @description Spelled with one t. */
      formatedUnits: string;
      min: number;
      max: number;
    };
    /** @description A training plan of several weeks. Lists leave out the description and the sums by sport. */
    TrainingPlan: {
      planId: Id<"planId">;
      /** @description May end in blanks. */
      title?: string | null;
      weekCount?: Quantity<"weeks"> | null;
      dayCount?: Quantity<"d"> | null;
      workoutCount?: number | null;
      planCategory?: number | null;
      price?: number | null;
      isPublic?: boolean | null;
      eventDate?: Day | DateTime | null;
      /** @description Anchor of the first day, often years ago; missing in a plan without sessions. */
      startDate?: Day | DateTime | null;
      description?: string | null;
      trainingDurationByWeek?: Quantity<"h">[] | null;
      trainingDistanceByWeek?: Quantity<"m">[] | null;
      plannedWorkoutTypeDurations?: components["schemas"]["PlanSport"][] | null;
    };
    /** @description Planned time and distance of one sport in a plan. */
    PlanSport: {
      workoutTypeId: Id<"workoutType">;
      duration?: Quantity<"h"> | null;
      distance?: Quantity<"m"> | null;
    };
    /** @description Who is signed in. The profile may stand below `user` or be the response itself. */
    UserResponse: {
      user?: components["schemas"]["UserProfile"] | null;
      userId?: Id<"userId"> | null;
      personId?: Id<"personId"> | null;
      email?: string | null;
      firstName?: string | null;
      lastName?: string | null;
      fullName?: string | null;
      timeZone?: string | null;
      settings?: {
        account?: {
          isPremium?: boolean | null;
        } | null;
      } | null;
      isPremium?: boolean | null;
      athletes?: components["schemas"]["RosterEntry"][] | null;
      accountStatus?: components["schemas"]["AccountStatus"] | null;
    };
    /** @description The signed-in person, also when a coach works for an athlete (KB-04). */
    UserProfile: {
      userId?: Id<"userId"> | null;
      /** @description The person's own athlete id; also the coach id and the library owner. */
      personId?: Id<"personId"> | null;
      email?: string | null;
      firstName?: string | null;
      lastName?: string | null;
      fullName?: string | null;
      /** @description IANA name. */
      timeZone?: string | null;
      /** @description Disputed between clients; not interpreted. */
      units?: number | null;
      settings?: {
        account?: {
          isPremium?: boolean | null;
        } | null;
      } | null;
      isPremium?: boolean | null;
      athletes?: components["schemas"]["RosterEntry"][] | null;
    };
    /** @description An athlete of the signed-in coach, or the person's own entry. */
    RosterEntry: {
      athleteId: Id<"personId">;
      firstName?: string | null;
      lastName?: string | null;
      email?: string | null;
      coachedBy?: Id<"personId"> | null;
      userType?: number | null;
      /** Format: date-time */
      expireOn?: DateTime | null;
      premiumTrialDaysRemaining?: number | null;
    };
    /** @description What kind of account is signed in. */
    AccountStatus: {
      isCoach?: boolean | null;
      isPremium?: boolean | null;
    };
    /** @description A sport of the catalogue with its kinds (KB-19). */
    WorkoutType: {
      id: Id<"workoutType">;
      name?: string | null;
      subTypes?: components["schemas"]["WorkoutSubtype"][] | null;
    };
    /** @description A kind of a sport. */
    WorkoutSubtype: {
      id: Id<"workoutSubtype">;
      name?: string | null;
    };
    /** @description An athlete by id and name. */
    AthleteName: {
      id: Id<"athleteId">;
      name: string;
    };
    /**
     * @description Profile, preferences and zones of an athlete. Fields that no tool names are passed on; calendar-feed keys are among them and
     *     never leave. Thresholds stand in the zone sets only.
     */
    AthleteSettings: {
      athleteId: Id<"athleteId">;
      firstName?: string | null;
      lastName?: string | null;
      fullName?: string | null;
      gender?: string | null;
      /** Format: date-time */
      birthday?: DateTime | null;
      age?: number | null;
      timeZone?: string | null;
      /** @description 4 heart-rate TSS, 0 unset; how to write it is not known (KB-69). */
      preferredRunningTssSource?: number | null;
      nutritionSettings?: components["schemas"]["NutritionSettings"] | null;
      powerZones?: components["schemas"]["PowerZoneSet"][] | null;
      heartRateZones?: components["schemas"]["HeartRateZoneSet"][] | null;
      speedZones?: components["schemas"]["SpeedZoneSet"][] | null;
    };
    /** @description Power zones of one sport. */
    PowerZoneSet: {
      /** @description 0 is the default set. */
      workoutTypeId: Id<"workoutType">;
      /** @description 0 for bands set by hand. */
      calculationMethod?: Id<"zoneMethod"> | null;
      threshold?: Quantity<"W"> | null;
      /** @description Always null so far; kept as it is. */
      zoneCalculatorId?: unknown;
      distance?: number | null;
      /** @description The web form adds the signed-in login to every set. */
      currentUserId?: Id<"userId"> | null;
      zones: components["schemas"]["PowerBand"][];
    };
    /** @description One power band; the last one ends at 2000 W. */
    PowerBand: {
      label?: string | null;
      minimum: Quantity<"W">;
      maximum: Quantity<"W">;
    };
    /** @description Heart-rate zones of one sport. */
    HeartRateZoneSet: {
      /** @description 0 is the default set. */
      workoutTypeId: Id<"workoutType">;
      /** @description 0 for bands set by hand. */
      calculationMethod?: Id<"zoneMethod"> | null;
      /** @description 0 or null on a fresh account. */
      threshold?: Quantity<"bpm"> | null;
      maximumHeartRate?: Quantity<"bpm"> | null;
      restingHeartRate?: Quantity<"bpm"> | null;
      /** @description Always null so far; kept as it is. */
      zoneCalculatorId?: unknown;
      /** @description The web form adds the signed-in login to every set. */
      currentUserId?: Id<"userId"> | null;
      zones: components["schemas"]["HeartRateBand"][];
    };
    /** @description One heart-rate band; the last one ends at 250, 255 or the maximum heart rate. */
    HeartRateBand: {
      label?: string | null;
      minimum: Quantity<"bpm">;
      maximum: Quantity<"bpm">;
    };
    /** @description Pace zones of one sport, as speeds. */
    SpeedZoneSet: {
      /** @description 0 is the default set. */
      workoutTypeId: Id<"workoutType">;
      /** @description 0 for bands set by hand. */
      calculationMethod?: Id<"zoneMethod"> | null;
      threshold?: Quantity<"m/s"> | null;
      /** @description Id of the test distance, not a length; 0 for none (KB-65). */
      distance?: number | null;
      /** @description Always null so far; kept as it is. */
      zoneCalculatorId?: unknown;
      /** @description The web form adds the signed-in login to every set. */
      currentUserId?: Id<"userId"> | null;
      zones: components["schemas"]["SpeedBand"][];
    };
    /** @description One band of speed; the last one ends at ten times the threshold or more. */
    SpeedBand: {
      label?: string | null;
      minimum: Quantity<"m/s">;
      maximum: Quantity<"m/s">;
    };
    /** @description What the zone calculator wants to know. The threshold goes by another name for each metric. */
    ZoneQuestion: {
      /** @description The method of the path once more. */
      zoneType: Id<"zoneMethod">;
      LTPower?: Quantity<"W">;
      LTHR?: Quantity<"bpm">;
      maxHR?: Quantity<"bpm"> | null;
      restingHR?: Quantity<"bpm"> | null;
      speed?: Quantity<"m/s">;
      /** @description The set's test distance; only where the set has one. */
      distance?: number;
    };
    /** @description Bands of a method. Another threshold than the one sent tells a method that works from a test (KB-67). */
    CalculatedZones: {
      calculationMethod?: Id<"zoneMethod"> | null;
      /** @description Power and heart rate. */
      lactateThreshold?: number | null;
      thresholdSpeed?: Quantity<"m/s"> | null;
      zones?: components["schemas"]["CalculatedBand"][] | null;
    };
    /** @description A calculated band; speeds stand in the fields with AsDouble. */
    CalculatedBand: {
      label?: string | null;
      minimum?: number | null;
      maximum?: number | null;
      minimumAsDouble?: number | null;
      maximumAsDouble?: number | null;
    };
    /** @description The nutrition target. */
    NutritionSettings: {
      athleteId?: Id<"athleteId"> | null;
      /** @description A day. */
      plannedCalories?: Quantity<"kcal"> | null;
      substrateUtilizationCategory?: number | null;
    };
    /** @description A new nutrition target; nothing else is sent. */
    NutritionTarget: {
      plannedCalories: Quantity<"kcal">;
    };
    /** @description Pool lengths that a swim workout can have. */
    PoolLengthSettings: {
      defaultId?: IdText<"poolLength"> | null;
      options?: components["schemas"]["PoolLength"][] | null;
      supportedUnits?: string[] | null;
    };
    /** @description One pool length. */
    PoolLength: {
      /** @description Such as DEFAULT-25M or a UUID. */
      id: string;
      length?: number | null;
      /** @description Meters or Yards. */
      units?: string | null;
      label?: string | null;
    };
    /** @description A session of the strength builder, whole. Its id is a UUID of the client until it is saved, a number as text afterwards. */
    StrengthWorkout: {
      id: IdText<"strengthId">;
      calendarId: Id<"athleteId">;
      workoutType: string;
      /** Format: date */
      prescribedDate: Day;
      title?: string | null;
      instructions?: string | null;
      prescribedStartTime?: string | null;
      completedDateTime?: string | null;
      prescribedDurationInSeconds?: Quantity<"s"> | null;
      executedDurationInSeconds?: Quantity<"s"> | null;
      isLocked?: boolean | null;
      isHidden?: boolean | null;
      rpe?: number | null;
      /** @description Which end is good is not documented. */
      feel?: number | null;
      complianceState?: string | null;
      compliancePercent?: Quantity<"percent"> | null;
      completedTss?: Quantity<"TSS"> | null;
      files?:
        | {
            [key: string]: unknown;
          }[]
        | null;
      snapshot?: components["schemas"]["StrengthSnapshot"] | null;
      blocks?: components["schemas"]["StrengthBlock"][] | null;
    };
    /** @description Counters of a session. */
    StrengthSnapshot: {
      totalBlocks?: number | null;
      completedBlocks?: number | null;
      totalPrescriptions?: number | null;
      completedPrescriptions?: number | null;
      totalSets?: number | null;
      completedSets?: number | null;
    };
    /** @description A block of exercises. */
    StrengthBlock: {
      id: string;
      /** @description WarmUp, SingleExercise, Superset, Circuit or CoolDown. */
      blockType: string;
      title?: string | null;
      coachNotes?: string | null;
      isComplete?: boolean | null;
      compliancePercent?: Quantity<"percent"> | null;
      prescriptions?: components["schemas"]["StrengthPrescription"][] | null;
    };
    /** @description An exercise of a block with its sets. It needs its own parameters, the columns of its table (KB-81). */
    StrengthPrescription: {
      id: string;
      exercise?: components["schemas"]["StrengthExercise"] | null;
      parameters?: components["schemas"]["StrengthColumn"][] | null;
      sets?: components["schemas"]["StrengthSet"][] | null;
      coachNotes?: string | null;
      isComplete?: boolean | null;
      compliancePercent?: Quantity<"percent"> | null;
      setSummaryTemplate?: string | null;
    };
    /** @description Which exercise; of what is sent, id and title are enough. */
    StrengthExercise: {
      id: IdText<"exerciseId"> | Id<"exerciseId">;
      title?: string | null;
      videoUrl?: string | null;
      parameters?:
        | {
            [key: string]: unknown;
          }[]
        | null;
    };
    /** @description A prescribed parameter. */
    StrengthColumn: {
      parameter: string;
      inputFormat?: string | null;
    };
    /** @description One set. Completion is isComplete; completed is ignored (KB-83). */
    StrengthSet: {
      id: string;
      isComplete?: boolean | null;
      parameterValues?: components["schemas"]["StrengthValue"][] | null;
    };
    /** @description What a set prescribes of one parameter, and what was done. */
    StrengthValue: {
      id: string;
      parameter: string;
      inputFormat?: string | null;
      prescribedValue?: (string | number) | null;
      executedValue?: (string | number) | null;
    };
    /** @description What a set prescribes, or what was done, by parameter. */
    StrengthWords: {
      [key: string]: string;
    };
    /** @description A session as the calendar list has it. */
    StrengthSummary: {
      id: IdText<"strengthId">;
      calendarId?: Id<"athleteId"> | null;
      title?: string | null;
      instructions?: string | null;
      /** Format: date */
      prescribedDate: Day;
      prescribedStartTime?: string | null;
      completedDateTime?: string | null;
      workoutType?: string | null;
      totalBlocks?: number | null;
      completedBlocks?: number | null;
      totalPrescriptions?: number | null;
      completedPrescriptions?: number | null;
      totalSets?: number | null;
      completedSets?: number | null;
      complianceState?: string | null;
      compliancePercent?: Quantity<"percent"> | null;
      sequenceSummary?: components["schemas"]["StrengthSequence"][] | null;
      rpe?: number | null;
      feel?: number | null;
      prescribedDurationInSeconds?: Quantity<"s"> | null;
      executedDurationInSeconds?: Quantity<"s"> | null;
    };
    /** @description An exercise in the order of a session. */
    StrengthSequence: {
      sequenceOrder?: string | null;
      title?: string | null;
      compliancePercent?: Quantity<"percent"> | null;
    };
    /** @description The catalogue of exercises. */
    LibraryContent: {
      exercises?: components["schemas"]["ExerciseEntry"][] | null;
    };
    /** @description An exercise of the catalogue. */
    ExerciseEntry: {
      id: IdText<"exerciseId"> | Id<"exerciseId">;
      title?: string | null;
      videoUrl?: string | null;
      primaryMuscleGroups?: unknown[] | null;
      secondaryMuscleGroups?: unknown[] | null;
      parameters?: components["schemas"]["ExerciseParameter"][] | null;
    };
    /** @description Something a set of the exercise can prescribe. */
    ExerciseParameter: {
      parameter?: string | null;
    };
    /** @description Intervals in the simple form. */
    SimpleStructure: {
      /** @enum {string} */
      primaryIntensityMetric:
        | "percentOfFtp"
        | "percentOfThresholdHr"
        | "percentOfMaxHr"
        | "percentOfThresholdPace"
        | "rpe";
      steps: components["schemas"]["StructureElement"][];
    };
    /** @description A step, a ramp, or a repetition of steps. */
    StructureElement: {
      /** @enum {string} */
      type?: "step" | "ramp" | "repetition";
      name?: string;
      reps?: number;
      /** @description Of a repetition. */
      steps?: components["schemas"]["StructureStep"][];
      duration_seconds?: Quantity<"s">;
      /** @description metres */
      distance?: Quantity<"m">;
      intensity_min?: number;
      intensity_max?: number;
      /** @description Of a ramp, with to. */
      from?: number;
      to?: number;
      intensityClass?: components["schemas"]["IntensityClass"];
      notes?: string;
    };
    /** @description A step inside a repetition. */
    StructureStep: {
      name?: string;
      duration_seconds?: Quantity<"s">;
      /** @description metres */
      distance?: Quantity<"m">;
      intensity_min?: number;
      intensity_max?: number;
      cadence_min?: Quantity<"rpm">;
      cadence_max?: Quantity<"rpm">;
      intensityClass?: components["schemas"]["IntensityClass"];
    };
    /**
     * @description What a step is for (KB-45).
     * @enum {string}
     */
    IntensityClass: "warmUp" | "active" | "rest" | "coolDown";
    /** @description A structured workout as the builder of TrainingPeaks writes it (KB-40 to KB-45); imports left out what is optional here. */
    WorkoutStructure: {
      structure: components["schemas"]["StructureBlock"][];
      polyline?: number[][];
      primaryLengthMetric?: string;
      primaryIntensityMetric?: string;
      primaryIntensityTargetOrRange?: string;
      visualizationDistanceUnit?: string;
    };
    /** @description One step, or a repetition of steps; begin and end in seconds, or metres in a structure by distance. */
    StructureBlock: {
      type: string;
      length: components["schemas"]["StructureLength"];
      steps: components["schemas"]["StructureLeaf"][];
      begin?: number;
      end?: number;
    };
    /** @description How long something is. */
    StructureLength: {
      value: number;
      unit: string;
    };
    /** @description A step of a block. The first target without a unit is its intensity. */
    StructureLeaf: {
      type?: string;
      name?: string;
      length: components["schemas"]["StructureLength"];
      targets?: components["schemas"]["StructureTarget"][];
      intensityClass?: components["schemas"]["IntensityClass"];
      openDuration?: boolean;
    };
    /** @description An intensity, or a range of it. */
    StructureTarget: {
      minValue: number;
      maxValue?: number;
    };
    /** @description One calendar workout, planned and completed halves together. */
    Workout: {
      workoutId: Id<"workoutId">;
      athleteId?: Id<"athleteId"> | null;
      title?: string | null;
      /** @description Base sport; the only sport key in responses. */
      workoutTypeValueId: Id<"workoutType">;
      /** @description The same id again; sent beside the other and never shown. */
      workoutTypeFamilyId?: Id<"workoutType"> | null;
      workoutSubTypeId?: Id<"workoutSubtype"> | null;
      code?: string | null;
      /**
       * Format: date-time
       * @description The calendar day, whatever zone mark it carries.
       */
      workoutDay: Day | DateTime;
      /**
       * Format: date-time
       * @description Actual start.
       */
      startTime?: DateTime | null;
      /**
       * Format: date-time
       * @description Planned start, local, no zone.
       */
      startTimePlanned?: DateTime | null;
      isHidden?: boolean | null;
      isLocked?: boolean | null;
      /** @description Null in practice, also for done workouts. */
      completed?: boolean | null;
      description?: string | null;
      /** @description Comma-separated; a list is refused. */
      userTags?: string | null;
      coachComments?: string | null;
      /** @description Not known to stick. */
      athleteComments?: string | null;
      workoutComments?: components["schemas"]["WorkoutComment"][] | null;
      newComment?: string | null;
      hasPrivateWorkoutNoteForCaller?: boolean | null;
      distance?: Quantity<"m"> | null;
      distancePlanned?: Quantity<"m"> | null;
      /** @description Writing it makes the workout completed. */
      totalTime?: Quantity<"h"> | null;
      totalTimePlanned?: Quantity<"h"> | null;
      heartRateMaximum?: Quantity<"bpm"> | null;
      heartRateAverage?: Quantity<"bpm"> | null;
      calories?: Quantity<"kcal"> | null;
      caloriesPlanned?: Quantity<"kcal"> | null;
      tssActual?: Quantity<"TSS"> | null;
      tssPlanned?: Quantity<"TSS"> | null;
      /** @description 0 undefined, 1 power, 2 rTSS, 3 sTSS, 4 hrTSS, 5 TRIMP. */
      tssSource?: number | null;
      /** @description Actual IF. */
      if?: Quantity<"IF"> | null;
      ifPlanned?: Quantity<"IF"> | null;
      normalizedSpeedActual?: Quantity<"m/s"> | null;
      normalizedPowerActual?: Quantity<"W"> | null;
      powerAverage?: Quantity<"W"> | null;
      energy?: Quantity<"kJ"> | null;
      elevationGain?: Quantity<"m"> | null;
      elevationGainPlanned?: Quantity<"m"> | null;
      elevationLoss?: Quantity<"m"> | null;
      elevationMinimum?: Quantity<"m"> | null;
      elevationMaximum?: Quantity<"m"> | null;
      tempMin?: Quantity<"C"> | null;
      tempAvg?: Quantity<"C"> | null;
      tempMax?: Quantity<"C"> | null;
      cadenceAverage?: Quantity<"rpm"> | null;
      complianceDurationPercent?: Quantity<"percent"> | null;
      complianceTssPercent?: Quantity<"percent"> | null;
      /** @description 0 to 10; 0 is a real value. */
      rpe?: number | null;
      /** @description 0 to 10; which end is good is not documented. */
      feeling?: number | null;
      structure?: (object | string) | null;
      orderOnDay?: number | null;
      personalRecordCount?: number | null;
      poolLengthOptionId?: Id<"poolLength"> | IdText<"poolLength"> | null;
    };
    /** @description What a create sends; fields left out stay empty. */
    NewWorkout: {
      athleteId: Id<"athleteId">;
      /** Format: date-time */
      workoutDay: Day | DateTime;
      workoutTypeValueId: Id<"workoutType">;
      workoutTypeFamilyId: Id<"workoutType">;
      workoutSubTypeId?: Id<"workoutSubtype"> | null;
      title: string;
      isHidden?: boolean;
      /** Format: date-time */
      startTimePlanned?: DateTime | null;
      totalTimePlanned?: Quantity<"h"> | null;
      distancePlanned?: Quantity<"m"> | null;
      tssPlanned?: Quantity<"TSS"> | null;
      ifPlanned?: Quantity<"IF"> | null;
      elevationGainPlanned?: Quantity<"m"> | null;
      caloriesPlanned?: Quantity<"kcal"> | null;
      description?: string | null;
      coachComments?: string | null;
      userTags?: string | null;
      feeling?: number | null;
      rpe?: number | null;
      structure?: (object | string) | null;
    };
    /** @description One comment of the thread below a workout. */
    WorkoutComment: {
      id: Id<"commentId">;
      comment?: string | null;
      /** Format: date-time */
      dateCreated?: DateTime | null;
      commenterPersonId?: Id<"personId"> | null;
      commenterName?: string | null;
      isCoach?: boolean | null;
      /** @description By whoever is signed in; no call that sets it is known. */
      isRead?: boolean | null;
    };
    /** @description The files of a workout (nothing else lists them, KB-21) and its time in zones. */
    WorkoutDetails: {
      workoutId?: Id<"workoutId"> | null;
      workoutDeviceFileInfos?: components["schemas"]["WorkoutFile"][] | null;
      attachmentFileInfos?: components["schemas"]["WorkoutFile"][] | null;
      timeInPowerZones?: components["schemas"]["ZoneTimes"] | null;
      timeInHeartRateZones?: components["schemas"]["ZoneTimes"] | null;
      timeInSpeedZones?: components["schemas"]["ZoneTimes"] | null;
    };
    /** @description Time in the zones of one quantity, by the zones of the day of the recording. Watts, beats a minute or metres a second. */
    ZoneTimes: {
      timeInZones?: components["schemas"]["ZoneSeconds"][] | null;
    };
    /** @description One zone, from low to high. */
    ZoneSeconds: {
      label?: string | null;
      minimum?: number | null;
      maximum?: number | null;
      seconds?: Quantity<"s"> | null;
    };
    /** @description A recorded or attached file. Its id may be a negative number or text. */
    WorkoutFile: {
      fileId: Id<"fileId"> | IdText<"fileId">;
      fileName?: string | null;
      /** Format: date-time */
      dateUploaded?: DateTime | null;
    };
    /** @description The two halves to be made one workout. */
    WorkoutPair: {
      athleteId: Id<"athleteId">;
      completedWorkoutId: Id<"workoutId">;
      plannedWorkoutId: Id<"workoutId">;
    };
    /** @description The halves of a pairing that was undone. */
    SplitWorkout: {
      completedWorkouts?: components["schemas"]["Workout"][] | null;
      plannedWorkout?: components["schemas"]["Workout"] | null;
    };
    /** @description A comment to be added. */
    NewWorkoutComment: {
      value: string;
    };
    /** @description The note that the signed-in person keeps on a workout; nobody else sees it (KB-39a). */
    PrivateNote: {
      note?: string | null;
      dateTimeUpdatedUtc?: string | null;
    };
    /** @description The words of a private note; "" clears it. */
    NewPrivateNote: {
      note: string;
    };
    /** @description A recording on its way up. */
    WorkoutFileUpload: {
      /** Format: date-time */
      workoutDay: Day | DateTime;
      /** @description Base64 of the gzipped bytes. */
      data: string;
      /** @description Its ending tells the type. */
      fileName: string;
      /** @description "TP Web App". */
      uploadClient: string;
    };
    /** @description Fitness (CTL), fatigue (ATL) and form (TSB) of one day. */
    FitnessDay: {
      /** Format: date */
      date: Day;
      /** @description Recorded. */
      tss?: Quantity<"TSS"> | null;
      /** @description Only where nothing is recorded. */
      tss_planned?: Quantity<"TSS"> | null;
      ctl?: Quantity<"TSS"> | null;
      atl?: Quantity<"TSS"> | null;
      tsb?: Quantity<"TSS"> | null;
    };
    /** @description The load of a week, and fitness (CTL), fatigue (ATL) and form (TSB) on its last day. */
    FitnessWeek: {
      /** Format: date */
      start: Day;
      /** Format: date */
      end: Day;
      /** @description Recorded. */
      tss?: Quantity<"TSS"> | null;
      /** @description Only of days where nothing is recorded. */
      tss_planned?: Quantity<"TSS"> | null;
      ctl?: Quantity<"TSS"> | null;
      atl?: Quantity<"TSS"> | null;
      tsb?: Quantity<"TSS"> | null;
    };
    /** @description The same with the weekday and form in words. */
    FormDay: {
      /** Format: date */
      date: Day;
      weekday: string;
      ctl?: Quantity<"TSS"> | null;
      atl?: Quantity<"TSS"> | null;
      tsb?: Quantity<"TSS"> | null;
      fitness_status?: string | null;
    };
    /** @description Planned time and load of several workouts. */
    PlannedSum: {
      sessions: number;
      minutes: Quantity<"min">;
      tss: Quantity<"TSS">;
      /** @description Their load is unknown and not in the sum. */
      sessions_without_tss?: number | null;
    };
    /** @description Recorded time, distance and load of several workouts. */
    ActualSum: {
      sessions: number;
      minutes: Quantity<"min">;
      km: Quantity<"km">;
      tss: Quantity<"TSS">;
      /** @description Their load is unknown and not in the sum. */
      sessions_without_tss?: number | null;
    };
    /** @description What a week came to so far; a missed session is neither done nor remaining. */
    WeekTotals: {
      done: components["schemas"]["ActualSum"];
      /** @description Planned from today on and not yet done. */
      remaining: components["schemas"]["PlannedSum"];
      /** @description Everything planned for the week, done or not. */
      planned: components["schemas"]["PlannedSum"];
      missed_sessions: number;
      /** @description Done and remaining together. */
      expected_tss: Quantity<"TSS">;
    };
    /** @description The week of one athlete among several, in a line. */
    RosterWeek: {
      athlete: string;
      athlete_id: IdText<"athleteId">;
      /** @description Done. */
      sessions: number;
      hours: Quantity<"h">;
      tss?: Quantity<"TSS"> | null;
      sessions_without_tss?: number | null;
      planned_sessions: number;
      planned_tss?: Quantity<"TSS"> | null;
      remaining_sessions: number;
      tss_compliance_percent?: Quantity<"percent"> | null;
      /** @description Sessions by day. */
      missed?: string[] | null;
      /** @description Planned, beside a recording of the day that is not paired. */
      maybe_done?: string[] | null;
      /** @description Numbers that can't be; they are in no total. */
      left_out?: string[] | null;
      ctl?: Quantity<"TSS"> | null;
      tsb?: Quantity<"TSS"> | null;
      fitness_status?: string | null;
    };
    /** @description Fitness and form of one athlete among several, in a line. */
    RosterForm: {
      athlete: string;
      athlete_id: IdText<"athleteId">;
      /**
       * Format: date
       * @description Today, or the last day of a past range.
       */
      date?: Day | null;
      ctl?: Quantity<"TSS"> | null;
      atl?: Quantity<"TSS"> | null;
      tsb?: Quantity<"TSS"> | null;
      fitness_status?: string | null;
      /** @description Change of CTL over the last 7 days. */
      ramp_per_week?: Quantity<"TSS"> | null;
    };
    /** @description A place that a workout took among the athlete's bests. */
    WorkoutBest: {
      type?: string | null;
      value?: number | null;
      /** @enum {string|null} */
      unit?: "W" | "bpm" | "m/s" | null;
      pace?: string | null;
      /** @description Over the distance. */
      time?: string | null;
      rank?: number | null;
      timeframe?: string | null;
    };
    /** @description What several workouts came to; done and planned never mixed. Missing numbers are unknown, not zero. */
    TrainingSum: {
      /** @description Done. */
      sessions: number;
      hours: Quantity<"h">;
      km?: Quantity<"km"> | null;
      elevation_m?: Quantity<"m"> | null;
      tss?: Quantity<"TSS"> | null;
      /** @description Their load is unknown and not in the sum. */
      sessions_without_tss?: number | null;
      longest_minutes?: Quantity<"min"> | null;
      /** Format: date */
      longest_date?: Day | null;
      planned_sessions: number;
      planned_hours: Quantity<"h">;
      planned_km?: Quantity<"km"> | null;
      planned_tss?: Quantity<"TSS"> | null;
      missed_sessions: number;
      /** @description TSS done in planned sessions of the past, of what they planned. */
      tss_compliance_percent?: Quantity<"percent"> | null;
    };
    /** @description What the workouts of one sport came to. */
    SportSum: {
      sport?: components["schemas"]["Sport"] | null;
      total: components["schemas"]["TrainingSum"];
    };
    /** @description A week or month of training. */
    TrainingPeriod: {
      /** Format: date */
      start: Day;
      /** Format: date */
      end: Day;
      sessions: number;
      hours: Quantity<"h">;
      km?: Quantity<"km"> | null;
      tss?: Quantity<"TSS"> | null;
      planned_hours: Quantity<"h">;
      planned_tss?: Quantity<"TSS"> | null;
      /** @description Left out when none. */
      missed_sessions?: number | null;
    };
    /** @description Time in zones of the workouts of one sport in a period. */
    ZoneTotals: {
      /** Format: date */
      start: Day;
      /** Format: date */
      end: Day;
      sport?: components["schemas"]["Sport"] | null;
      /** @description With time in zones. */
      workouts: number;
      /** @description Done. */
      of: number;
      heart_rate?:
        | {
            label: string;
            min?: number | null;
            max?: number | null;
            minutes: Quantity<"min">;
            percent: Quantity<"percent">;
          }[]
        | null;
      power?:
        | {
            label: string;
            min?: number | null;
            max?: number | null;
            minutes: Quantity<"min">;
            percent: Quantity<"percent">;
          }[]
        | null;
      /** @description Metres a second. */
      speed?:
        | {
            label: string;
            min?: number | null;
            max?: number | null;
            minutes: Quantity<"min">;
            percent: Quantity<"percent">;
          }[]
        | null;
    };
    /** @description A coach's group of athletes. */
    GroupListed: {
      id: IdText<"groupId">;
      name: string;
      athlete_count: number;
      /** @description The automatic group of all athletes; it can't be changed. */
      is_default: boolean;
    };
    /** @description A bike or a pair of shoes with its distances. */
    EquipmentItem: {
      id?: IdText<"equipmentId"> | null;
      name?: string | null;
      type?: components["schemas"]["EquipmentKind"] | null;
      /** @description Only for a kind without a name. */
      type_id?: Id<"equipmentType"> | null;
      brand?: string | null;
      model?: string | null;
      /** @description Logged in TrainingPeaks. */
      distance_km?: Quantity<"km"> | null;
      starting_distance_km: Quantity<"km">;
      total_distance_km?: Quantity<"km"> | null;
      max_distance_km?: Quantity<"km"> | null;
      retired: boolean;
      /** Format: date */
      retired_date?: Day | null;
      retired_weekday?: string | null;
      is_default: boolean;
      /** Format: date */
      date_of_purchase?: Day | null;
      purchase_weekday?: string | null;
      notes?: string | null;
      wheels?: string | null;
      crank_length_mm?: Quantity<"mm"> | null;
    };
    /** @description An event with its distance in kilometres (KB-55) and how far off it is. */
    EventSummary: {
      id: IdText<"eventId">;
      name?: string | null;
      /** Format: date */
      date: Day;
      weekday: string;
      /** @description From today: 9 weeks 2 days. */
      to_go?: string | null;
      /** @description Negative for past events. */
      days_to_go: Quantity<"d">;
      event_type?: string | null;
      priority?: string | null;
      distance_km?: Quantity<"km"> | null;
      /** @description Number and unit as TrainingPeaks has them, where that is not kilometres. */
      distance_stored?: string | null;
      ctl_target?: Quantity<"TSS"> | null;
      hidden?: boolean | null;
      locked?: boolean | null;
      /** @description Only in the detailed form. */
      extras?: components["schemas"]["EventExtras"] | null;
    };
    /** @description What the detailed form adds to an event. */
    EventExtras: {
      description?: string | null;
      comment?: string | null;
      /** @description As TrainingPeaks has them; left out when none is set. */
      goals?: {
        [key: string]: unknown;
      } | null;
      results: {
        ranking?: string | null;
        place?: number | null;
        entrants?: number | null;
        time?: number | null;
      }[];
      /** @description Attached workouts in the order of the legs. */
      workout_ids: IdText<"workoutId">[];
      race_type_duration?: string | null;
    };
    /** @description A calendar note. Its words are somebody's text. */
    NoteListed: {
      id?: IdText<"noteId"> | null;
      title?: string | null;
      /** Format: date */
      date?: Day | null;
      weekday?: string | null;
      description?: string | null;
      is_hidden?: boolean | null;
      /** @description Only in lists. */
      comment_count?: number | null;
      /** @description Who wrote it. */
      by?: string | null;
      by_id?: IdText<"personId"> | null;
      modified_date?: string | null;
    };
    /** @description A comment below a calendar note. The text is somebody's words. */
    NoteCommentListed: {
      id: IdText<"commentId">;
      /** @description UTC. */
      date?: string | null;
      by?: string | null;
      by_id?: IdText<"personId"> | null;
      comment: string;
    };
    /** @description A period without training, or with some sports only. Both days are included. */
    AvailabilityPeriod: {
      id: IdText<"availabilityId">;
      /** Format: date */
      start_date: Day;
      start_weekday: string;
      /** Format: date */
      end_date: Day;
      end_weekday: string;
      days: Quantity<"d">;
      type?: components["schemas"]["AvailabilityType"] | null;
      reason?: string | null;
      /** @description Sports that remain possible when limited. */
      sports_possible?: string[] | null;
      description?: string | null;
    };
    /** @description A folder of templates. */
    LibraryListed: {
      id: IdText<"libraryId">;
      name?: string | null;
      /** @description One of TrainingPeaks' own. */
      is_default: boolean;
      owner_name?: string | null;
      owner_id?: Id<"personId"> | null;
    };
    /** @description A template as lists answer with it. */
    LibraryItemListed: {
      id: IdText<"libraryItemId">;
      name?: string | null;
      sport?: components["schemas"]["Sport"] | null;
      sport_id?: Id<"workoutType"> | null;
      subtype_id?: Id<"workoutSubtype"> | null;
      /** @description True for a note, which is not a workout. */
      note?: boolean | null;
      minutes?: Quantity<"min"> | null;
      km?: Quantity<"km"> | null;
      tss?: Quantity<"TSS"> | null;
      if?: Quantity<"IF"> | null;
      /** @description Only in the detailed form. */
      extras?: components["schemas"]["LibraryItemExtras"] | null;
    };
    /** @description What the detailed form adds to a template. The texts are somebody's words. */
    LibraryItemExtras: {
      /** @description The structured session in words. */
      intervals?: string | null;
      elevation_gain_m?: Quantity<"m"> | null;
      calories_kcal?: Quantity<"kcal"> | null;
      description?: string | null;
      coach_comments?: string | null;
    };
    /** @description A training plan in a line. Its words are somebody's text. */
    PlanListed: {
      plan_id: IdText<"planId">;
      title?: string | null;
      weeks?: Quantity<"weeks"> | null;
      workouts?: number | null;
      total_hours?: Quantity<"h"> | null;
      /** @description TrainingPeaks' number; what it means is not documented. */
      category?: number | null;
      price?: number | null;
      is_public?: boolean | null;
      event_date?: string | null;
    };
    /** @description A session of a plan by its week and day. */
    PlanSession: {
      week?: number | null;
      /** @description Day of the plan, from 1. */
      day?: number | null;
      sport?: components["schemas"]["Sport"] | null;
      title?: string | null;
      planned?: components["schemas"]["PlannedTotals"] | null;
      intervals?: string | null;
      description?: string | null;
      /** @description Names a period and is not a session; it is not copied. */
      period_banner?: boolean | null;
    };
    /** @description A session of a plan as it stands on the calendar. */
    AppliedSession: {
      workout_id: IdText<"workoutId">;
      week?: number | null;
      day?: number | null;
      /** Format: date */
      date: Day;
      weekday: string;
      start?: string | null;
      sport?: components["schemas"]["Sport"] | null;
      title?: string | null;
      minutes?: Quantity<"min"> | null;
      km?: Quantity<"km"> | null;
      tss?: Quantity<"TSS"> | null;
    };
    /** @description Plan level of an athlete as the roster shows it (KB-15). Basic athletes do not receive structure on planned workouts. */
    AccountLevel: {
      /** @description premium_trial, premium_self, premium_coach or basic. */
      tier?: string | null;
      expire_on?: string | null;
      expired?: boolean | null;
      trial_days_remaining?: Quantity<"d"> | null;
    };
    /** @description An athlete that the signed-in person may name. */
    RosterAthlete: {
      athlete_id: IdText<"personId">;
      name: string;
      is_self: boolean;
      account: components["schemas"]["AccountLevel"];
    };
    /** @description Power zones of one sport. */
    PowerZones: {
      workout_type?: components["schemas"]["ZoneSport"] | null;
      workout_type_id: Id<"workoutType">;
      calculation_method?: Id<"zoneMethod"> | null;
      threshold_watts?: Quantity<"W"> | null;
      zones: {
        label?: string | null;
        min_watts: Quantity<"W">;
        max_watts: Quantity<"W">;
      }[];
    };
    /** @description Heart-rate zones of one sport. */
    HeartRateZones: {
      workout_type?: components["schemas"]["ZoneSport"] | null;
      workout_type_id: Id<"workoutType">;
      calculation_method?: Id<"zoneMethod"> | null;
      threshold_bpm?: Quantity<"bpm"> | null;
      max_bpm?: Quantity<"bpm"> | null;
      resting_bpm?: Quantity<"bpm"> | null;
      zones: {
        label?: string | null;
        min_bpm: Quantity<"bpm">;
        max_bpm: Quantity<"bpm">;
      }[];
    };
    /** @description Pace zones of one sport; paces per 100 m for swimming, else per kilometre. */
    PaceZones: {
      workout_type?: components["schemas"]["ZoneSport"] | null;
      workout_type_id: Id<"workoutType">;
      calculation_method?: Id<"zoneMethod"> | null;
      threshold_pace?: string | null;
      threshold_m_per_s?: Quantity<"m/s"> | null;
      zones: {
        label?: string | null;
        range: string;
        min_m_per_s: Quantity<"m/s">;
        /** @description The last zone has no end. */
        max_m_per_s?: Quantity<"m/s"> | null;
      }[];
    };
    /** @description A session of the strength builder in a line. */
    StrengthListed: {
      workout_id: IdText<"strengthId">;
      /** Format: date */
      date: Day;
      weekday: string;
      start?: string | null;
      title?: string | null;
      prescribed_minutes?: Quantity<"min"> | null;
      executed_minutes?: Quantity<"min"> | null;
      compliance_state?: string | null;
      compliance_percent?: Quantity<"percent"> | null;
      /** @description planned, partly done or done. */
      status: string;
      total_sets?: number | null;
      completed_sets?: number | null;
      exercises: string[];
    };
    /** @description A block of a session. Titles and notes are somebody's words. */
    StrengthBlockShown: {
      type: string;
      title?: string | null;
      notes?: string | null;
      exercises: {
        id?: IdText<"exerciseId"> | null;
        exercise?: string | null;
        notes?: string | null;
        sets: {
          prescribed: {
            [key: string]: unknown;
          };
          executed?: {
            [key: string]: unknown;
          } | null;
          complete: boolean;
        }[];
      }[];
    };
    /** @description A session of the strength builder with its sets. */
    StrengthSession: {
      workout_id: IdText<"strengthId">;
      /** Format: date */
      date: Day;
      weekday: string;
      start?: string | null;
      title?: string | null;
      prescribed_minutes?: Quantity<"min"> | null;
      executed_minutes?: Quantity<"min"> | null;
      compliance_state?: string | null;
      compliance_percent?: Quantity<"percent"> | null;
      instructions?: string | null;
      completed_tss?: Quantity<"TSS"> | null;
      rpe?: number | null;
      /** @description Which end is good is not documented. */
      feel?: number | null;
      total_sets: number;
      completed_sets: number;
      blocks: components["schemas"]["StrengthBlockShown"][];
    };
    /** @description A workout as lists answer with it; planned and actual always apart (KB-22). */
    WorkoutSummary: {
      id: IdText<"workoutId">;
      /** Format: date */
      date: Day;
      weekday: string;
      /** @description Local time: the actual start, else the planned one. */
      start?: string | null;
      title?: string | null;
      sport?: components["schemas"]["Sport"] | null;
      /** @description Where the sport has no name. */
      sport_id?: Id<"workoutType"> | null;
      /** @enum {string} */
      type: "planned" | "completed";
      planned?: components["schemas"]["PlannedTotals"] | null;
      actual?: components["schemas"]["ActualTotals"] | null;
      /** @description Only in the detailed form. */
      extras?: components["schemas"]["WorkoutExtras"] | null;
    };
    /** @description A workout as searching answers with it. */
    FoundWorkout: {
      id: IdText<"workoutId">;
      /** Format: date */
      date: Day;
      weekday: string;
      title?: string | null;
      sport?: components["schemas"]["Sport"] | null;
      /** @enum {string} */
      type: "planned" | "completed";
      planned?: components["schemas"]["PlannedTotals"] | null;
      actual?: components["schemas"]["ActualTotals"] | null;
      intervals?: string | null;
      /** @description Where the words or intervals stand. */
      matched?: string[] | null;
      /** @description Comments that whoever is signed in has not read. */
      unread?: components["schemas"]["CommentListed"][] | null;
    };
    /** @description Planned time, distance and load. */
    PlannedTotals: {
      minutes?: Quantity<"min"> | null;
      km?: Quantity<"km"> | null;
      tss?: Quantity<"TSS"> | null;
      if?: Quantity<"IF"> | null;
    };
    /** @description Recorded time, distance and load. */
    ActualTotals: {
      minutes?: Quantity<"min"> | null;
      km?: Quantity<"km"> | null;
      tss?: Quantity<"TSS"> | null;
      if?: Quantity<"IF"> | null;
    };
    /** @description What the detailed form of a list adds to each workout. */
    WorkoutExtras: {
      description?: string | null;
      /** @description The structured session in words. */
      intervals?: string | null;
      subtype_id?: Id<"workoutSubtype"> | null;
      tags?: string | null;
      rpe?: number | null;
      feeling?: number | null;
      /** @description As TrainingPeaks worked it out. */
      if_actual?: Quantity<"IF"> | null;
      hidden?: boolean | null;
    };
    /** @description Planned and recorded values of one workout. */
    WorkoutMetrics: {
      duration_planned_minutes?: Quantity<"min"> | null;
      duration_actual_minutes?: Quantity<"min"> | null;
      distance_planned_km?: Quantity<"km"> | null;
      distance_actual_km?: Quantity<"km"> | null;
      tss_planned?: Quantity<"TSS"> | null;
      tss_actual?: Quantity<"TSS"> | null;
      /** @description How the actual TSS was worked out. */
      tss_method?: string | null;
      if_planned?: Quantity<"IF"> | null;
      if_actual?: Quantity<"IF"> | null;
      avg_power_w?: Quantity<"W"> | null;
      normalized_power_w?: Quantity<"W"> | null;
      avg_hr_bpm?: Quantity<"bpm"> | null;
      max_hr_bpm?: Quantity<"bpm"> | null;
      avg_cadence_rpm?: Quantity<"rpm"> | null;
      elevation_planned_m?: Quantity<"m"> | null;
      elevation_gain_m?: Quantity<"m"> | null;
      elevation_loss_m?: Quantity<"m"> | null;
      elevation_min_m?: Quantity<"m"> | null;
      elevation_max_m?: Quantity<"m"> | null;
      /** @description What the device measured. */
      temperature_min_c?: Quantity<"C"> | null;
      temperature_avg_c?: Quantity<"C"> | null;
      temperature_max_c?: Quantity<"C"> | null;
      calories_planned_kcal?: Quantity<"kcal"> | null;
      calories_kcal?: Quantity<"kcal"> | null;
      compliance_duration_percent?: Quantity<"percent"> | null;
      compliance_tss_percent?: Quantity<"percent"> | null;
    };
    /** @description A comment below a workout. The text is somebody's words. */
    CommentListed: {
      id: IdText<"commentId">;
      date?: string | null;
      by?: string | null;
      is_coach: boolean;
      /** @description Not read by whoever is signed in. */
      unread?: boolean | null;
      comment: string;
    };
    /** @description A file of a workout. */
    FileListed: {
      file_id: IdText<"fileId">;
      file_name?: string | null;
      uploaded_at?: string | null;
    };
    /** @description What a write answers with; the whole workout is a tp_get_workout away. */
    WorkoutReceipt: {
      workout_id: IdText<"workoutId">;
      title?: string | null;
      /** Format: date */
      date: Day;
      weekday: string;
      start?: string | null;
      end?: string | null;
      sport?: components["schemas"]["Sport"] | null;
      planned?: components["schemas"]["PlannedTotals"] | null;
      actual?: components["schemas"]["ActualTotals"] | null;
      rpe?: number | null;
      feeling?: number | null;
      intervals?: string | null;
    };
    /** @description Which workout is meant, in a line. */
    WorkoutLabel: {
      workout_id: IdText<"workoutId">;
      title?: string | null;
      /** Format: date */
      date: Day;
      weekday: string;
      sport?: components["schemas"]["Sport"] | null;
    };
    /** @description A planned session, and a recording of its day that may have done it. */
    MaybeDoneAs: {
      planned: components["schemas"]["WorkoutLabel"];
      recording: components["schemas"]["WorkoutLabel"];
      /** @description Makes the two one workout. */
      call: string;
    };
    /** @description A workout in the table of a plan. */
    BulkSide: {
      /** Format: date */
      date: Day;
      title?: string | null;
      minutes?: Quantity<"min"> | null;
      tss?: Quantity<"TSS"> | null;
      if?: Quantity<"IF"> | null;
      intervals?: string | null;
    };
    /** @description A recorded workout as a row among others, in TrainingPeaks' own numbers and in those of its samples. */
    ComparedWorkout: {
      workout_id: IdText<"workoutId">;
      title?: string | null;
      /** Format: date */
      date: Day;
      weekday: string;
      sport?: components["schemas"]["Sport"] | null;
      minutes?: Quantity<"min"> | null;
      km?: Quantity<"km"> | null;
      elevation_m?: Quantity<"m"> | null;
      tss?: Quantity<"TSS"> | null;
      if?: Quantity<"IF"> | null;
      normalized_power_w?: Quantity<"W"> | null;
      avg_hr_bpm?: Quantity<"bpm"> | null;
      variability_index?: number | null;
      decoupling_percent?: Quantity<"percent"> | null;
      /** @enum {string|null} */
      decoupling_by?: "power" | "pace" | null;
      best_5min_w?: Quantity<"W"> | null;
      best_20min_w?: Quantity<"W"> | null;
      best_5min_pace?: string | null;
      best_20min_pace?: string | null;
      /** @description From the first to the last of the plan's first set of work steps. */
      fade_percent?: Quantity<"percent"> | null;
      /** @description Zone -> minutes. */
      hr_zone_minutes?: {
        [key: string]: unknown;
      } | null;
      moving_minutes?: Quantity<"min"> | null;
      standing_minutes?: Quantity<"min"> | null;
      note?: string | null;
    };
    TpAnalyzeWorkoutInput: {
      workout_id: Id<"workoutId">;
      /** @description Slice of these, such as Power, HeartRate. */
      channels?: string[];
      from_minute?: Quantity<"min">;
      to_minute?: Quantity<"min">;
      /**
       * @description Save every second on this machine.
       * @default false
       */
      save: boolean;
      /**
       * @description Most rows of the slice.
       * @default 60
       */
      points: number;
    };
    TpAnalyzeWorkoutOutput: {
      workout_id: IdText<"workoutId">;
      workout?: components["schemas"]["WorkoutLabel"] | null;
      start_timestamp?: string | null;
      stop_timestamp?: string | null;
      planned?: components["schemas"]["PlannedTotals"] | null;
      actual?: components["schemas"]["ActualTotals"] | null;
      /** @description By name: { value, unit }; units follow the account's settings, elapsed time is in seconds. */
      totals: {
        [key: string]: unknown;
      };
      /** @description Worked out from the samples; stops count only in best_power_w, which goes by the clock. */
      effort?: {
        /** @description NP over average power while moving. */
        variability_index?: number | null;
        work_kj?: Quantity<"kJ"> | null;
        /** @description Heart rate's drift: second half against first. */
        decoupling_percent?: Quantity<"percent"> | null;
        /** @enum {string|null} */
        decoupling_by?: "power" | "pace" | null;
        note?: string | null;
        /** @description Best mean by duration. */
        best_power_w?: {
          [key: string]: unknown;
        } | null;
        /** @description Coasting included. */
        moving_minutes: Quantity<"min">;
        /** @description No power, but moving. */
        coasting_minutes: Quantity<"min">;
        /** @description Recorded at a standstill; pauses are in gaps. */
        standing_minutes: Quantity<"min">;
      } | null;
      data_channels: {
        identifier: string;
        name: string;
        unit?: string | null;
        min?: number | null;
        max?: number | null;
        average?: number | null;
        zones?:
          | {
              label: string;
              min?: number | null;
              max?: number | null;
              minutes: Quantity<"min">;
              percent: Quantity<"percent">;
            }[]
          | null;
      }[];
      /** @description Work steps of the plan. matched_by clock: no laps fit, so the plan was laid over the recording. */
      work_steps?: {
        /** @enum {string} */
        matched_by: "laps" | "clock";
        /** @description FTP behind the workout: normalized power by IF. */
        ftp_w?: Quantity<"W"> | null;
        threshold_pace?: string | null;
        steps: {
          step: string;
          planned: string;
          seconds: Quantity<"s">;
          power_w?: Quantity<"W"> | null;
          hr_bpm?: Quantity<"bpm"> | null;
          pace?: string | null;
          percent_of_threshold?: Quantity<"percent"> | null;
          /** @enum {string|null} */
          verdict?: "below" | "within" | "above" | null;
        }[];
        fade: {
          set: string;
          first: string;
          last: string;
          change_percent: Quantity<"percent">;
        }[];
      } | null;
      /** @description Column -> unit. */
      lap_units: {
        [key: string]: unknown;
      };
      /** @description Laps, at most 50; all of them, with every column, with save. */
      lap_data: {
        [key: string]: unknown;
      }[];
      lap_count: number;
      /** @description Pauses and dropouts. */
      gaps?: {
        count: number;
        seconds: Quantity<"s">;
        longest_seconds: Quantity<"s">;
        longest_at_minute: Quantity<"min">;
      } | null;
      slice?: {
        columns: string[];
        from_minute: Quantity<"min">;
        to_minute: Quantity<"min">;
        every_seconds: Quantity<"s">;
        rows: unknown;
      } | null;
      time_series_points: number;
      data_file?: string | null;
      message?: string | null;
    };
    TpCompareWorkoutsInput: {
      /** @description From tp_get_workouts or tp_find_workouts. */
      workout_ids?: Id<"workoutId">[];
      sport?: components["schemas"]["Sport"];
      /** @description Words in title, description, comments or tags. */
      text?: string;
      min_minutes?: Quantity<"min">;
      /**
       * Format: date
       * @description 90 days back when left out.
       */
      start_date?: Day;
      /**
       * Format: date
       * @description Today when left out.
       */
      end_date?: Day;
      /**
       * @description Most workouts of a filter.
       * @default 8
       */
      limit: number;
      /**
       * @description Best first.
       * @default date
       * @enum {string}
       */
      rank_by:
        | "date"
        | "decoupling_percent"
        | "variability_index"
        | "normalized_power_w"
        | "tss"
        | "if"
        | "best_20min_w";
    };
    TpCompareWorkoutsOutput: {
      /** @description A row each: numbers of TrainingPeaks, and worked out from the samples: variability, decoupling, bests. Stops are left out of the effort. */
      workouts: components["schemas"]["ComparedWorkout"][];
      ranked_by: string;
      shown: number;
      /** @description Workouts that fit. */
      of: number;
      next?: string | null;
      message?: string | null;
    };
    TpForecastFitnessInput: {
      /**
       * Format: date
       * @description Day to look at; the next A event when left out, else four weeks ahead.
       */
      to?: Day;
      /**
       * @description The next event of this priority.
       * @enum {string}
       */
      event?: "A" | "B" | "C";
      sport?: components["schemas"]["Sport"];
      /** @description Load on top of the plan. */
      add?: {
        /** Format: date */
        date: Day;
        tss: Quantity<"TSS">;
      }[];
      /** @description Ids of planned workouts. */
      skip?: Id<"workoutId">[];
      move?: {
        workout_id: Id<"workoutId">;
        /** Format: date */
        date: Day;
      }[];
      /** @description Instead of the plan, spread evenly from tomorrow on. */
      weekly_tss?: Quantity<"TSS">;
      /** @description Coaches: names, ids, "group:NAME", "all". */
      athletes?: string[];
    };
    TpForecastFitnessOutput: {
      target?: {
        /** Format: date */
        date: Day;
        weekday: string;
        in?: string | null;
        event?: string | null;
        priority?: string | null;
        ctl_target?: Quantity<"TSS"> | null;
      } | null;
      sport?: string | null;
      today?: {
        /** Format: date */
        date: Day;
        ctl: Quantity<"TSS">;
        atl: Quantity<"TSS">;
        tsb: Quantity<"TSS">;
      } | null;
      /** @description evening_before: what the athlete brings to the day. evening_after: with the load of the day itself. */
      as_planned?: {
        evening_before: {
          /** Format: date */
          date: Day;
          ctl: Quantity<"TSS">;
          atl: Quantity<"TSS">;
        };
        on_the_day: {
          /** Format: date */
          date: Day;
          weekday: string;
          tsb: Quantity<"TSS">;
          fitness_status?: string | null;
          tss: Quantity<"TSS">;
        };
        evening_after: {
          ctl: Quantity<"TSS">;
          atl: Quantity<"TSS">;
          tsb_next_morning: Quantity<"TSS">;
        };
        weeks: {
          /** Format: date */
          start: Day;
          /** Format: date */
          end: Day;
          tss: Quantity<"TSS">;
          ctl: Quantity<"TSS">;
          ramp: Quantity<"TSS">;
        }[];
        days_without_load: {
          count: Quantity<"d">;
          of: Quantity<"d">;
          days: Day[];
        };
      } | null;
      /** @description The same with the changes. */
      what_if?: {
        evening_before: {
          /** Format: date */
          date: Day;
          ctl: Quantity<"TSS">;
          atl: Quantity<"TSS">;
        };
        on_the_day: {
          /** Format: date */
          date: Day;
          weekday: string;
          tsb: Quantity<"TSS">;
          fitness_status?: string | null;
          tss: Quantity<"TSS">;
        };
        evening_after: {
          ctl: Quantity<"TSS">;
          atl: Quantity<"TSS">;
          tsb_next_morning: Quantity<"TSS">;
        };
        weeks: {
          /** Format: date */
          start: Day;
          /** Format: date */
          end: Day;
          tss: Quantity<"TSS">;
          ctl: Quantity<"TSS">;
          ramp: Quantity<"TSS">;
        }[];
        days_without_load: {
          count: Quantity<"d">;
          of: Quantity<"d">;
          days: Day[];
        };
      } | null;
      athletes?:
        | {
            athlete: string;
            athlete_id: IdText<"athleteId">;
            /** Format: date */
            date: Day;
            event?: string | null;
            ctl_evening_before: Quantity<"TSS">;
            tsb_on_the_day: Quantity<"TSS">;
            fitness_status?: string | null;
            days_without_load: Quantity<"d">;
            days_ahead: Quantity<"d">;
          }[]
        | null;
      order?: string | null;
      method: string;
    };
    TpGetAtpInput: {
      /**
       * Format: date
       * @description Its whole week counts.
       */
      start_date: Day;
      /** Format: date */
      end_date: Day;
    };
    TpGetAtpOutput: {
      weeks: {
        /** Format: date */
        week: Day;
        weekday: string;
        is_current?: boolean | null;
        /** @description Target. */
        volume?: number | null;
        volume_type?: string | null;
        period?: string | null;
        race_name?: string | null;
        race_priority?: string | null;
        weeks_to_event?: Quantity<"weeks"> | null;
        done_tss?: Quantity<"TSS"> | null;
        /** @description Planned from today on and not yet done. */
        remaining_planned_tss?: Quantity<"TSS"> | null;
        /** @description Done and remaining together. */
        expected_tss?: Quantity<"TSS"> | null;
      }[];
      count: number;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      message?: string | null;
    };
    TpGetFitnessInput: {
      /** @description Up to today; 90 when nothing is given. */
      days?: number;
      /** Format: date */
      start_date?: Day;
      /** Format: date */
      end_date?: Day;
      /**
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
      sport?: components["schemas"]["Sport"];
      /** @description Coaches: names, ids, "group:NAME", "all". */
      athletes?: string[];
    };
    TpGetFitnessOutput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
      days: Quantity<"d">;
      /** @description Today, or the last day of a past range. */
      current?: components["schemas"]["FormDay"] | null;
      /** @description Change of CTL over the last 7 days. */
      ramp_per_week?: Quantity<"TSS"> | null;
      /** @description Last day ahead if all planned load is done. */
      projected?: components["schemas"]["FormDay"] | null;
      /** @description A quarter of the change of CTL over the last 28 days. */
      ramp_per_week_over_4_weeks?: Quantity<"TSS"> | null;
      /**
       * @description daily: every day is there. weekly: calendar weeks from Monday, their last evening and their load.
       * @enum {string|null}
       */
      rows?: "daily" | "weekly" | null;
      daily_data?: components["schemas"]["FitnessDay"][] | null;
      weekly_data?: components["schemas"]["FitnessWeek"][] | null;
      athletes?: components["schemas"]["RosterForm"][] | null;
      order?: string | null;
      sport?: string | null;
      /** @description How the fitness of one sport was found. */
      method?: string | null;
      notes?: string[] | null;
      message?: string | null;
    };
    TpGetPeaksInput: {
      /** @enum {string} */
      sport: "Bike" | "Run";
      /** @enum {string} */
      pr_type:
        | "power5sec"
        | "power1min"
        | "power5min"
        | "power10min"
        | "power20min"
        | "power60min"
        | "power90min"
        | "hR5sec"
        | "hR1min"
        | "hR5min"
        | "hR10min"
        | "hR20min"
        | "hR60min"
        | "hR90min"
        | "speed400Meter"
        | "speed800Meter"
        | "speed1K"
        | "speed1Mi"
        | "speed5K"
        | "speed5Mi"
        | "speed10K"
        | "speed10Mi"
        | "speedHalfMarathon"
        | "speedMarathon"
        | "speed50K";
      /** @description Up to today; 3650 when nothing is given. */
      days?: number;
      /** Format: date */
      start_date?: Day;
      /** Format: date */
      end_date?: Day;
    };
    TpGetPeaksOutput: {
      /** @enum {string} */
      sport: "Bike" | "Run";
      pr_type: string;
      /** @enum {string|null} */
      unit?: "W" | "bpm" | "m/s" | null;
      days: Quantity<"d">;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      records: {
        rank?: number | null;
        value?: number | null;
        /** @description Of a speed. */
        pace?: string | null;
        /** @description Over the distance. */
        time?: string | null;
        workout_id?: IdText<"workoutId"> | null;
        workout_title?: string | null;
        /** Format: date */
        date?: Day | null;
        weekday?: string | null;
      }[];
      count: number;
      /** @description Marked as wrong in TrainingPeaks. */
      invalid_left_out?: number | null;
      message?: string | null;
    };
    TpGetTrainingSummaryInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
      /** @description Coaches: names, ids, "group:NAME", "all". */
      athletes?: string[];
      /**
       * @description How the range is cut; all for one block.
       * @default month
       * @enum {string}
       */
      by: "week" | "month" | "all";
      sport?: components["schemas"]["Sport"];
      /**
       * @description Time in zones; one athlete, at most 120 recorded workouts.
       * @default false
       */
      zones: boolean;
      /**
       * Format: date
       * @description First day of a range to compare with.
       */
      compare_start?: Day;
      /** Format: date */
      compare_end?: Day;
    };
    TpGetTrainingSummaryOutput: {
      range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
        sport?: string | null;
      };
      total?: components["schemas"]["TrainingSum"] | null;
      by_sport?: components["schemas"]["SportSum"][] | null;
      periods?: components["schemas"]["TrainingPeriod"][] | null;
      /** @description A row for each period and sport. */
      time_in_zones?: components["schemas"]["ZoneTotals"][] | null;
      compared?: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
        total: components["schemas"]["TrainingSum"];
        /** @description The first range less this one, by field. */
        difference: {
          [key: string]: unknown;
        };
      } | null;
      athletes?:
        | {
            athlete: string;
            athlete_id: IdText<"athleteId">;
            total: components["schemas"]["TrainingSum"];
            missed?: string[] | null;
            left_out?: string[] | null;
          }[]
        | null;
      order?: string | null;
      /** @description Numbers that can't be; they are in no sum. */
      left_out?: string[] | null;
      message?: string | null;
    };
    TpGetWeeklySummaryInput: {
      /**
       * Format: date
       * @description Any day of the week; today when left out.
       */
      week_of?: Day;
      /** @description Coaches: names, ids, "group:NAME", "all". */
      athletes?: string[];
    };
    TpGetWeeklySummaryOutput: {
      week: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
        start_weekday: string;
      };
      workout_count?: number | null;
      /** @description Done and planned never mixed. */
      totals?: components["schemas"]["WeekTotals"] | null;
      /** @description Numbers that can't be; they are in no total. */
      left_out?: string[] | null;
      missed?: components["schemas"]["WorkoutSummary"][] | null;
      maybe_done_as?: components["schemas"]["MaybeDoneAs"][] | null;
      workouts?: components["schemas"]["WorkoutSummary"][] | null;
      /** @description Sessions of the strength builder; not in the totals. */
      strength?: components["schemas"]["StrengthListed"][] | null;
      fitness?: components["schemas"]["FormDay"] | null;
      fitness_at_week_end?: components["schemas"]["FormDay"] | null;
      athletes?: components["schemas"]["RosterWeek"][] | null;
      order?: string | null;
      message?: string | null;
    };
    TpGetWorkoutPrsInput: {
      workout_id: Id<"workoutId">;
    };
    TpGetWorkoutPrsOutput: {
      workout_id: IdText<"workoutId">;
      personal_record_count: number;
      power_records: components["schemas"]["WorkoutBest"][];
      heart_rate_records: components["schemas"]["WorkoutBest"][];
      speed_records: components["schemas"]["WorkoutBest"][];
      other_records?: components["schemas"]["WorkoutBest"][] | null;
      /** @description TrainingPeaks has not finished; more may come. */
      calculating?: boolean | null;
      message?: string | null;
    };
    TpPredictPerformanceInput: {
      /** @enum {string} */
      sport: "Bike" | "Run";
      /**
       * @description Bests of so many days up to today.
       * @default 365
       */
      days: number;
      /** @description A further race distance. */
      distance_km?: Quantity<"km">;
    };
    TpPredictPerformanceOutput: {
      /** @enum {string} */
      sport: "Bike" | "Run";
      /** Format: date */
      since: Day;
      bests: {
        distance_km?: Quantity<"km"> | null;
        seconds: Quantity<"s">;
        time?: string | null;
        pace?: string | null;
        power_w?: Quantity<"W"> | null;
        watts_per_kilogram?: number | null;
        /** Format: date */
        date?: Day | null;
        workout_id?: IdText<"workoutId"> | null;
      }[];
      predictions?:
        | {
            distance_km: Quantity<"km">;
            riegel: string;
            riegel_seconds: Quantity<"s">;
            riegel_pace: string;
            riegel_from: {
              distance_km: Quantity<"km">;
              seconds: Quantity<"s">;
              /** Format: date */
              date?: Day | null;
            };
            critical_speed?: string | null;
            critical_speed_seconds?: Quantity<"s"> | null;
          }[]
        | null;
      /** @description Critical speed and D', or critical power and W'. */
      model?: {
        [key: string]: unknown;
      } | null;
      threshold: {
        ftp_w?: Quantity<"W"> | null;
        watts_per_kilogram?: number | null;
        pace?: string | null;
      };
      weight?: {
        kg: Quantity<"kg">;
        /** Format: date */
        date: Day;
      } | null;
      hints: string[];
      method: string;
      notes?: string[] | null;
      message?: string | null;
    };
    TpListChangesInput: {
      /** @description 14:30, 2026-04-10T14:30 (account's time), 2026-04-10T12:30Z or 2 hours. */
      since?: string;
      /** @default 20 */
      limit: number;
    };
    TpListChangesOutput: {
      changes: {
        change_id: IdText<"changeId">;
        /** @description UTC. */
        at: string;
        tool: string;
        athlete?: string | null;
        changes: {
          what: string;
          outcome: string;
          id: IdText<"recordId">;
        }[];
        undone_by?: string | null;
        cannot_undo?: string | null;
        /** @description What does not come back. */
        loses?: string | null;
      }[];
      more: boolean;
    };
    TpUndoChangeInput: {
      /** @description From the answer of a change or tp_list_changes. */
      change_id?: IdText<"changeId">;
      /** @description Everything since this moment: 14:30, 2026-04-10T14:30 (account's time), 2026-04-10T12:30Z, 2 hours. */
      since?: string;
      /**
       * @description Only when the user wants it although the item was changed again since.
       * @default false
       */
      force: boolean;
    };
    TpUndoChangeOutput: {
      undone: {
        id: IdText<"recordId">;
        what: string;
        result: string;
        new_id?: IdText<"recordId"> | null;
        note?: string | null;
      }[];
      message: string;
    };
    TpAddAthletesToGroupInput: {
      /** @description Id or name. */
      group_id: string;
      /** @description Athletes by name or id. */
      athlete_ids: string[];
    };
    TpAddAthletesToGroupOutput: {
      group_id: IdText<"groupId">;
      name: string;
      added: {
        athlete_id: IdText<"athleteId">;
        name: string;
      }[];
      /** @description Names. */
      already_in_it: string[];
    };
    TpCreateGroupInput: {
      name: string;
    };
    TpCreateGroupOutput: {
      id: IdText<"groupId">;
      name: string;
      group: components["schemas"]["GroupListed"];
    };
    TpDeleteGroupInput: {
      /** @description Id or name. */
      group_id: string;
    };
    TpDeleteGroupOutput: {
      deleted: components["schemas"]["GroupListed"];
    };
    TpListAthletesInGroupInput: {
      /** @description Id or name. */
      group_id: string;
    };
    TpListAthletesInGroupOutput: {
      group_id: IdText<"groupId">;
      name: string;
      athletes: {
        athlete_id: IdText<"personId">;
        /** @description Null for athletes outside the roster. */
        name?: string | null;
      }[];
      count: number;
    };
    TpListGroupsInput: Record<string, never>;
    TpListGroupsOutput: {
      groups: components["schemas"]["GroupListed"][];
      count: number;
    };
    TpRemoveAthletesFromGroupInput: {
      /** @description Id or name. */
      group_id: string;
      /** @description Athletes by name or id. */
      athlete_ids: string[];
    };
    TpRemoveAthletesFromGroupOutput: {
      group_id: IdText<"groupId">;
      name: string;
      removed: {
        athlete_id: IdText<"athleteId">;
        name: string;
      }[];
      /** @description Names. */
      not_in_it: string[];
    };
    TpRenameGroupInput: {
      /** @description Id or name. */
      group_id: string;
      /** @description New name. */
      name: string;
    };
    TpRenameGroupOutput: {
      id: IdText<"groupId">;
      name: string;
      old_name: string;
    };
    TpCreateEquipmentInput: {
      name: string;
      /** @enum {string} */
      type: "bike" | "shoe";
      brand?: string;
      model?: string;
      notes?: string;
      max_distance_km?: Quantity<"km">;
      wheels?: string;
      crank_length_mm?: Quantity<"mm">;
      /**
       * Format: date
       * @description Today unless given.
       */
      date_of_purchase?: Day;
      /** @description Covered before it was added. */
      starting_distance_km?: Quantity<"km">;
      /** @default false */
      is_default: boolean;
    };
    TpCreateEquipmentOutput: {
      equipment: components["schemas"]["EquipmentItem"];
    };
    TpDeleteEquipmentInput: {
      equipment_id: Id<"equipmentId">;
    };
    TpDeleteEquipmentOutput: {
      deleted: components["schemas"]["EquipmentItem"];
    };
    TpGetEquipmentInput: {
      /**
       * @default all
       * @enum {string}
       */
      type: "all" | "bike" | "shoe";
    };
    TpGetEquipmentOutput: {
      equipment: components["schemas"]["EquipmentItem"][];
      count: number;
      message?: string | null;
    };
    TpUpdateEquipmentInput: {
      equipment_id: Id<"equipmentId">;
      name?: string;
      brand?: string;
      model?: string;
      notes?: string;
      max_distance_km?: Quantity<"km">;
      wheels?: string;
      crank_length_mm?: Quantity<"mm">;
      retired?: boolean;
      is_default?: boolean;
    };
    TpUpdateEquipmentOutput: {
      equipment: components["schemas"]["EquipmentItem"];
    };
    TpAddNoteCommentInput: {
      note_id: Id<"noteId">;
      comment: string;
    };
    TpAddNoteCommentOutput: {
      note: components["schemas"]["NoteListed"];
      comment: components["schemas"]["NoteCommentListed"];
      count: number;
    };
    TpCreateAvailabilityInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
      /** @description true: some training is possible; implied by sport_types. */
      limited?: boolean;
      /** @description Sports that remain possible, by name or id. */
      sport_types?: string[];
      /** @default Other */
      reason: components["schemas"]["AvailabilityReason"];
      description?: string;
    };
    TpCreateAvailabilityOutput: {
      availability_id: IdText<"availabilityId">;
      availability: components["schemas"]["AvailabilityPeriod"];
    };
    TpCreateEventInput: {
      name: string;
      /** Format: date */
      date: Day;
      /** @description Default OtherOther. */
      event_type?: components["schemas"]["EventType"];
      /**
       * @default C
       * @enum {string}
       */
      priority: "A" | "B" | "C";
      distance_km?: Quantity<"km">;
      ctl_target?: Quantity<"TSS">;
      description?: string;
    };
    TpCreateEventOutput: {
      event_id: IdText<"eventId">;
      event: components["schemas"]["EventSummary"];
      message?: string | null;
    };
    TpCreateNoteInput: {
      /** Format: date */
      date: Day;
      title: string;
      description?: string;
    };
    TpCreateNoteOutput: {
      note_id?: IdText<"noteId"> | null;
      title?: string | null;
      /** Format: date */
      date?: Day | null;
      weekday?: string | null;
      description?: string | null;
    };
    TpDeleteAvailabilityInput: {
      availability_id: Id<"availabilityId">;
    };
    TpDeleteAvailabilityOutput: {
      deleted: components["schemas"]["AvailabilityPeriod"];
    };
    TpDeleteEventInput: {
      event_id: Id<"eventId">;
      /**
       * Format: date
       * @description Its day; needed beyond two years from today.
       */
      current_date?: Day;
    };
    TpDeleteEventOutput: {
      deleted: {
        event_id: IdText<"eventId">;
        name?: string | null;
        /** Format: date */
        date: Day;
        weekday: string;
      };
    };
    TpDeleteNoteInput: {
      note_id: Id<"noteId">;
    };
    TpDeleteNoteOutput: {
      deleted: components["schemas"]["NoteListed"];
    };
    TpGetAvailabilityInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
    };
    TpGetAvailabilityOutput: {
      availability: components["schemas"]["AvailabilityPeriod"][];
      count: number;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      message?: string | null;
    };
    TpGetEventsInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
      /**
       * @description detailed adds description, goals, results, workouts.
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
    };
    TpGetEventsOutput: {
      events: components["schemas"]["EventSummary"][];
      count: number;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      message?: string | null;
    };
    TpGetFocusEventInput: Record<string, never>;
    TpGetFocusEventOutput: {
      event?: components["schemas"]["EventSummary"] | null;
      message?: string | null;
    };
    TpGetNextEventInput: Record<string, never>;
    TpGetNextEventOutput: {
      event?: components["schemas"]["EventSummary"] | null;
      message?: string | null;
    };
    TpGetNoteInput: {
      note_id: Id<"noteId">;
    };
    TpGetNoteOutput: {
      note: components["schemas"]["NoteListed"];
    };
    TpGetNoteCommentsInput: {
      note_id: Id<"noteId">;
    };
    TpGetNoteCommentsOutput: {
      comments: components["schemas"]["NoteCommentListed"][];
      count: number;
      message?: string | null;
    };
    TpListNotesInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
    };
    TpListNotesOutput: {
      calendar_notes: components["schemas"]["NoteListed"][];
      count: number;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      message?: string | null;
    };
    TpUpdateAvailabilityInput: {
      /** @description From tp_get_availability. */
      availability_id: Id<"availabilityId">;
      /** Format: date */
      start_date?: Day;
      /** Format: date */
      end_date?: Day;
      /** @description As in tp_create_availability. */
      limited?: boolean;
      /** @description Sports that remain possible. */
      sport_types?: string[];
      reason?: components["schemas"]["AvailabilityReason"];
      description?: string;
    };
    TpUpdateAvailabilityOutput: {
      availability_id: IdText<"availabilityId">;
      availability: components["schemas"]["AvailabilityPeriod"];
    };
    TpUpdateEventInput: {
      event_id: Id<"eventId">;
      /**
       * Format: date
       * @description Its day now; needed beyond two years from today.
       */
      current_date?: Day;
      name?: string;
      /**
       * Format: date
       * @description New day.
       */
      date?: Day;
      /** @description As in tp_create_event. */
      event_type?: string;
      /** @enum {string} */
      priority?: "A" | "B" | "C";
      distance_km?: Quantity<"km">;
      ctl_target?: Quantity<"TSS">;
      description?: string;
      /** @description Replaces the attached workouts. */
      workout_ids?: Id<"workoutId">[];
      /** @description Places after the race. */
      results?: {
        /** @enum {string} */
        ranking: "Overall" | "Gender" | "Division";
        place: number;
        entrants?: number;
      }[];
    };
    TpUpdateEventOutput: {
      event_id: IdText<"eventId">;
      event: components["schemas"]["EventSummary"];
      /** @description The day it was moved from. */
      was_on?: string | null;
      message?: string | null;
    };
    TpUpdateNoteInput: {
      note_id: Id<"noteId">;
      title?: string;
      description?: string;
      /**
       * Format: date
       * @description New day.
       */
      date?: Day;
      is_hidden?: boolean;
    };
    TpUpdateNoteOutput: {
      note: components["schemas"]["NoteListed"];
      /** @description The day it was moved from. */
      was_on?: string | null;
    };
    TpCreateLibraryInput: {
      name: string;
    };
    TpCreateLibraryOutput: {
      library_id: IdText<"libraryId">;
      name?: string | null;
    };
    TpCreateLibraryItemInput: {
      library_id: Id<"libraryId">;
      /** @description Name or id. */
      sport?: string;
      duration_hours?: Quantity<"h">;
      distance_km?: Quantity<"km">;
      tss?: Quantity<"TSS">;
      elevation_gain_m?: Quantity<"m">;
      calories_kcal?: Quantity<"kcal">;
      /** @description Intervals as in tp_create_workout. */
      structure?:
        | {
            [key: string]: unknown;
          }
        | string;
      /** @description TrainingPeaks' own form. */
      structured_workout?: {
        [key: string]: unknown;
      };
      name: string;
      /** @description Its id, instead of sport. */
      sport_family_id?: Id<"workoutType">;
      /** @description Subtype. */
      sport_type_id?: Id<"workoutSubtype">;
      description?: string;
    };
    TpCreateLibraryItemOutput: {
      library_id: IdText<"libraryId">;
      item: components["schemas"]["LibraryItemListed"];
      /** @description TrainingPeaks may show another TSS. */
      load_is_estimate?: boolean | null;
      load_reason?: string | null;
      notes?: string[] | null;
    };
    TpDeleteLibraryInput: {
      library_id: Id<"libraryId">;
    };
    TpDeleteLibraryOutput: {
      deleted: {
        library_id: IdText<"libraryId">;
        name?: string | null;
        /** @description Templates that went with it. */
        items: number;
      };
    };
    TpDeleteLibraryItemInput: {
      library_id: Id<"libraryId">;
      item_id: Id<"libraryItemId">;
    };
    TpDeleteLibraryItemOutput: {
      library_id: IdText<"libraryId">;
      deleted: components["schemas"]["LibraryItemListed"];
    };
    TpGetLibrariesInput: Record<string, never>;
    TpGetLibrariesOutput: {
      libraries: components["schemas"]["LibraryListed"][];
      count: number;
      message?: string | null;
    };
    TpGetLibraryItemInput: {
      library_id: Id<"libraryId">;
      item_id: Id<"libraryItemId">;
      /**
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
    };
    TpGetLibraryItemOutput: {
      library_id: IdText<"libraryId">;
      item: components["schemas"]["LibraryItemListed"];
      /** @description The structure as TrainingPeaks stores it. */
      structured_workout?: {
        [key: string]: unknown;
      } | null;
    };
    TpGetLibraryItemsInput: {
      library_id: Id<"libraryId">;
      /** @description Part of the name. */
      search?: string;
      /** @default 0 */
      offset: number;
      /**
       * @description detailed adds intervals and texts.
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
    };
    TpGetLibraryItemsOutput: {
      library_id: IdText<"libraryId">;
      library_name?: string | null;
      items: components["schemas"]["LibraryItemListed"][];
      /** @description All that were found. */
      count: number;
      shown: number;
      /** @description All that were found. */
      of: number;
      next?: string | null;
      message?: string | null;
    };
    TpScheduleLibraryWorkoutInput: {
      library_id: Id<"libraryId">;
      item_id: Id<"libraryItemId">;
      /** @description Day, or day and planned start. */
      date: Day | DateTime;
      /** @description Coaches: names, ids, "group:NAME" or "all", instead of athlete. */
      athletes?: string[];
    };
    TpScheduleLibraryWorkoutOutput: {
      template: {
        library_id: IdText<"libraryId">;
        item_id: IdText<"libraryItemId">;
        name?: string | null;
      };
      workout?: components["schemas"]["WorkoutReceipt"] | null;
      scheduled?:
        | {
            athlete: string;
            athlete_id: IdText<"athleteId">;
            workout_id: IdText<"workoutId">;
            /** Format: date */
            date: Day;
            weekday: string;
            same_day: components["schemas"]["WorkoutSummary"][];
            same_day_strength?: components["schemas"]["StrengthListed"][] | null;
            unavailable: components["schemas"]["AvailabilityPeriod"][];
          }[]
        | null;
      /** @description What else is on that day. */
      same_day?: components["schemas"]["WorkoutSummary"][] | null;
      /** @description Strength sessions of that day, where read lately. */
      same_day_strength?: components["schemas"]["StrengthListed"][] | null;
      /** @description Availability that speaks against it. */
      unavailable?: components["schemas"]["AvailabilityPeriod"][] | null;
      notes?: string[] | null;
    };
    TpUpdateLibraryItemInput: {
      library_id: Id<"libraryId">;
      item_id: Id<"libraryItemId">;
      to_library_id?: Id<"libraryId">;
      /** @description Name or id. */
      sport?: string;
      duration_hours?: Quantity<"h">;
      distance_km?: Quantity<"km">;
      tss?: Quantity<"TSS">;
      elevation_gain_m?: Quantity<"m">;
      calories_kcal?: Quantity<"kcal">;
      /** @description Intervals as in tp_create_workout. */
      structure?:
        | {
            [key: string]: unknown;
          }
        | string;
      /** @description TrainingPeaks' own form. */
      structured_workout?: {
        [key: string]: unknown;
      };
      name?: string;
      /** @description The sport's id, instead of sport. */
      workout_type_id?: Id<"workoutType">;
      workout_sub_type_id?: Id<"workoutSubtype">;
      description?: string;
    };
    TpUpdateLibraryItemOutput: {
      library_id: IdText<"libraryId">;
      item: components["schemas"]["LibraryItemListed"];
      /** @description TrainingPeaks may show another TSS. */
      load_is_estimate?: boolean | null;
      load_reason?: string | null;
      notes?: string[] | null;
    };
    TpGetMetricsInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
      /** @description Coaches: names, ids, "group:NAME", "all". */
      athletes?: string[];
      /**
       * @description detailed: every value, time, source.
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
      /** @description Only this one, such as hrv or weight_kg. */
      metric?: string;
    };
    TpGetMetricsOutput: {
      metrics?:
        | {
            /** Format: date */
            date: Day;
            weekday: string;
            /** @description Metric -> value; of several on a day the latest. */
            values?: {
              [key: string]: unknown;
            } | null;
            details?:
              | {
                  metric: string;
                  type_id: Id<"metricType">;
                  label?: string | null;
                  value: unknown;
                  time?: string | null;
                  /** @description Device or app. */
                  source: string;
                }[]
              | null;
          }[]
        | null;
      /** @description Days with values. */
      count?: number | null;
      summary?:
        | {
            metric: string;
            count: number;
            average: number;
            min: number;
            max: number;
            latest: number;
            /** Format: date */
            latest_date: Day;
            latest_weekday: string;
          }[]
        | null;
      athletes?:
        | {
            athlete: string;
            athlete_id: IdText<"athleteId">;
            days: Quantity<"d">;
            /** Format: date */
            last_day?: Day | null;
            latest?: {
              [key: string]: unknown;
            } | null;
          }[]
        | null;
      order?: string | null;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      shown?: number | null;
      /** @description Days with values; the summary covers all of them. */
      of?: number | null;
      next?: string | null;
      message?: string | null;
    };
    TpGetNutritionInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
    };
    TpGetNutritionOutput: {
      /** @description As TrainingPeaks sends them. */
      nutrition: {
        [key: string]: unknown;
      }[];
      count: number;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      message?: string | null;
    };
    TpLogMetricsInput: {
      /** Format: date */
      date: Day;
      weight_kg?: Quantity<"kg">;
      pulse?: Quantity<"bpm">;
      hrv?: number;
      sleep_hours?: Quantity<"h">;
      spo2?: Quantity<"percent">;
      steps?: number;
      rmr?: Quantity<"kcal">;
      /** @description High is good: 1 extremely injured, 4 slightly, 7 well, 10 extremely healthy. */
      injury?: number;
    };
    TpLogMetricsOutput: {
      /** Format: date */
      date: Day;
      weekday: string;
      logged: {
        metric: string;
        value: number;
        unit?: string | null;
        /**
         * @description unchanged: the day had this value already.
         * @enum {string}
         */
        status: "logged" | "replaced" | "unchanged";
        value_before?: number | null;
      }[];
      message?: string | null;
    };
    TpApplyTrainingPlanInput: {
      plan_id: Id<"planId">;
      /**
       * Format: date
       * @description Day of the plan's first day.
       */
      start_date: Day;
      /** @description Only weeks from this one. */
      first_week?: number;
      last_week?: number;
    };
    TpApplyTrainingPlanOutput: {
      plan: components["schemas"]["PlanListed"];
      /** Format: date */
      start_date: Day;
      weekday: string;
      /** @description Sessions of the plan that were to be copied. */
      total: number;
      created: number;
      workouts: components["schemas"]["AppliedSession"][];
      /** @description Left out. */
      already_there: string[];
      /** @description Names of periods, which are not sessions. */
      skipped_periods: string[];
      /** @description Sessions that stood on these days before. */
      other_sessions: number;
      /** @description Availability that speaks against some of it. */
      unavailable: components["schemas"]["AvailabilityPeriod"][];
      notes?: string[] | null;
    };
    TpGetTrainingPlanInput: {
      plan_id: Id<"planId">;
    };
    TpGetTrainingPlanOutput: {
      plan: components["schemas"]["PlanListed"];
      days?: Quantity<"d"> | null;
      description?: string | null;
      weeks: {
        week: number;
        hours: Quantity<"h">;
        km?: Quantity<"km"> | null;
      }[];
      by_sport: {
        sport: string;
        hours?: Quantity<"h"> | null;
        km?: Quantity<"km"> | null;
      }[];
    };
    TpGetTrainingPlanWorkoutsInput: {
      plan_id: Id<"planId">;
      first_week?: number;
      last_week?: number;
    };
    TpGetTrainingPlanWorkoutsOutput: {
      plan: components["schemas"]["PlanListed"];
      workouts: components["schemas"]["PlanSession"][];
      count: number;
      message?: string | null;
    };
    TpListTrainingPlansInput: Record<string, never>;
    TpListTrainingPlansOutput: {
      plans: components["schemas"]["PlanListed"][];
      count: number;
      message?: string | null;
    };
    TpAuthStatusInput: Record<string, never>;
    TpAuthStatusOutput: {
      valid: boolean;
      athlete_id?: IdText<"personId"> | null;
      name?: string | null;
      email?: string | null;
      /** @description environment, keychain, file or sandbox. */
      storage?: string | null;
      message: string;
      action_needed?: string | null;
    };
    TpGetProfileInput: Record<string, never>;
    TpGetProfileOutput: {
      athlete_id: IdText<"athleteId">;
      name?: string | null;
      email?: string | null;
      /** @description premium or basic; only of the signed-in person. */
      account_type?: string | null;
      /** @description As the roster shows it. */
      account?: components["schemas"]["AccountLevel"] | null;
      time_zone?: string | null;
      is_coach?: boolean | null;
    };
    TpGetWorkoutTypesInput: Record<string, never>;
    TpGetWorkoutTypesOutput: {
      workout_types: {
        id: Id<"workoutType">;
        /** @description As the other tools spell it. */
        sport?: components["schemas"]["Sport"] | null;
        /** @description As TrainingPeaks spells it, where that differs. */
        name?: string | null;
        /** @description Id -> name. */
        subtypes?: {
          [key: string]: unknown;
        } | null;
      }[];
      count: number;
    };
    TpListAthletesInput: Record<string, never>;
    TpListAthletesOutput: {
      athletes: components["schemas"]["RosterAthlete"][];
      count: number;
      message?: string | null;
    };
    TpRefreshAuthInput: {
      /**
       * @default auto
       * @enum {string}
       */
      browser:
        | "auto"
        | "chrome"
        | "chromium"
        | "edge"
        | "brave"
        | "vivaldi"
        | "opera"
        | "arc"
        | "firefox"
        | "librewolf"
        | "zen"
        | "floorp"
        | "safari";
    };
    TpRefreshAuthOutput: {
      success: boolean;
      message: string;
      athlete_id?: IdText<"personId"> | null;
      name?: string | null;
      email?: string | null;
    };
    TpCreateZonesInput: {
      /** @enum {string} */
      metric: "power" | "heartrate" | "speed";
      workout_type: components["schemas"]["ZoneSport"];
      /** @description From tp_get_zone_methods. */
      calculation_method: Id<"zoneMethod">;
      /** @description Watts or bpm; not for speed. */
      threshold?: number;
      /** @description For speed: m:ss/km, m:ss/mi, m:ss/100m. */
      pace?: string;
      max_hr?: Quantity<"bpm">;
      resting_hr?: Quantity<"bpm">;
      /**
       * @description Id of a test distance for speed; 0 for none.
       * @default 0
       */
      distance: number;
    };
    TpCreateZonesOutput: {
      metric: string;
      workout_type?: components["schemas"]["ZoneSport"] | null;
      workout_type_id: Id<"workoutType">;
      calculation_method: Id<"zoneMethod">;
      /** @description W, bpm or m/s. */
      threshold?: number | null;
      threshold_pace?: string | null;
      zones: {
        label: string;
        range: string;
      }[];
    };
    TpGetAthleteSettingsInput: {
      /** @description Zones of this sport alone. */
      sport?: components["schemas"]["Sport"];
      /**
       * @description detailed adds account and preferences.
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
    };
    TpGetAthleteSettingsOutput: {
      settings: {
        athlete_id: IdText<"athleteId">;
        name?: string | null;
        gender?: string | null;
        /** Format: date */
        birthday?: Day | null;
        age_years?: number | null;
        time_zone?: string | null;
        planned_calories_per_day?: Quantity<"kcal"> | null;
        /** @description How TrainingPeaks computes the TSS of runs. */
        running_tss_source?: string | null;
        power_zones: components["schemas"]["PowerZones"][];
        heart_rate_zones: components["schemas"]["HeartRateZones"][];
        speed_zones: components["schemas"]["PaceZones"][];
        /** @description Everything else, under TrainingPeaks' own names. */
        other?: {
          [key: string]: unknown;
        } | null;
      };
    };
    TpGetPoolLengthSettingsInput: Record<string, never>;
    TpGetPoolLengthSettingsOutput: {
      pool_length_settings: {
        default_id?: IdText<"poolLength"> | null;
        options: {
          id: IdText<"poolLength">;
          length?: number | null;
          /** @description Meters or Yards. */
          units?: string | null;
          label?: string | null;
          is_default: boolean;
        }[];
        supported_units: string[];
      };
    };
    TpGetZoneMethodsInput: {
      /**
       * @description All three when left out.
       * @enum {string}
       */
      metric?: "power" | "heartrate" | "speed";
      /** @description Further numbers to try. */
      methods?: number[];
    };
    TpGetZoneMethodsOutput: {
      methods: {
        metric: string;
        method: Id<"zoneMethod">;
        zone_count: number;
        labels: string[];
        derives_threshold: boolean;
      }[];
    };
    TpUpdateFtpInput: {
      ftp: Quantity<"W">;
      /** @description A sport, or general; bike when left out. */
      workout_type?: components["schemas"]["ZoneSport"];
    };
    TpUpdateFtpOutput: {
      workout_type?: components["schemas"]["ZoneSport"] | null;
      workout_type_id: Id<"workoutType">;
      calculation_method?: Id<"zoneMethod"> | null;
      /** @description Bands are TrainingPeaks' own for this method; else approximate. */
      method_correct: boolean;
      ftp_watts_before?: Quantity<"W"> | null;
      ftp_watts?: Quantity<"W"> | null;
      zones: {
        label: string;
        before?: string | null;
        after: string;
      }[];
      notes?: string[] | null;
    };
    TpUpdateHrZonesInput: {
      threshold_hr?: Quantity<"bpm">;
      max_hr?: Quantity<"bpm">;
      resting_hr?: Quantity<"bpm">;
      /** @description A sport, or general; needed where there are several sets. */
      workout_type?: components["schemas"]["ZoneSport"];
    };
    TpUpdateHrZonesOutput: {
      workout_type?: components["schemas"]["ZoneSport"] | null;
      workout_type_id: Id<"workoutType">;
      calculation_method?: Id<"zoneMethod"> | null;
      /** @description Bands are TrainingPeaks' own for this method; else approximate. */
      method_correct: boolean;
      before: {
        threshold_bpm?: Quantity<"bpm"> | null;
        max_bpm?: Quantity<"bpm"> | null;
        resting_bpm?: Quantity<"bpm"> | null;
      };
      after: {
        threshold_bpm?: Quantity<"bpm"> | null;
        max_bpm?: Quantity<"bpm"> | null;
        resting_bpm?: Quantity<"bpm"> | null;
      };
      zones: {
        label: string;
        before?: string | null;
        after: string;
      }[];
      notes?: string[] | null;
    };
    TpUpdateNutritionInput: {
      planned_calories: Quantity<"kcal">;
    };
    TpUpdateNutritionOutput: {
      planned_calories_before?: Quantity<"kcal"> | null;
      planned_calories?: Quantity<"kcal"> | null;
    };
    TpUpdateSpeedZonesInput: {
      /** @description m:ss/km or m:ss/mi, for example 4:10/km. */
      run_threshold_pace?: string;
      /** @description m:ss/100m or m:ss/100yd. */
      swim_threshold_pace?: string;
    };
    TpUpdateSpeedZonesOutput: {
      updated: {
        sport: string;
        workout_type?: components["schemas"]["ZoneSport"] | null;
        workout_type_id: Id<"workoutType">;
        calculation_method?: Id<"zoneMethod"> | null;
        /** @description Bands are TrainingPeaks' own for this method; else approximate. */
        method_correct: boolean;
        threshold_pace_before?: string | null;
        threshold_pace?: string | null;
        threshold_m_per_s?: Quantity<"m/s"> | null;
        zones: {
          label: string;
          before?: string | null;
          after: string;
        }[];
      }[];
      notes?: string[] | null;
    };
    TpCreateStrengthWorkoutInput: {
      /** Format: date */
      date: Day;
      title: string;
      /** @description Typed: [{"type":"SingleExercise","exercises":[{"id":"1","sets":[{"Reps":10,"WeightKg":80}]}]}]. type: WarmUp, SingleExercise, Superset, Circuit, CoolDown. */
      blocks?: {
        [key: string]: unknown;
      }[];
      /** @description Instead of blocks, as people write it: "3x10 squat @ 80 kg, 2 min rest; superset: 3x8 bench press @ 60 kg + 3x8 row; plank 3x45s". */
      exercises?: string;
      instructions?: string;
    };
    TpCreateStrengthWorkoutOutput: {
      workout_id: IdText<"strengthId">;
      session: components["schemas"]["StrengthSession"];
      /** @description What else is on that day. */
      same_day?: components["schemas"]["WorkoutSummary"][] | null;
      /** @description Strength sessions of that day, where read lately. */
      same_day_strength?: components["schemas"]["StrengthListed"][] | null;
      /** @description Availability that speaks against it. */
      unavailable?: components["schemas"]["AvailabilityPeriod"][] | null;
    };
    TpDeleteStrengthWorkoutInput: {
      workout_id: Id<"strengthId">;
    };
    TpDeleteStrengthWorkoutOutput: {
      deleted: components["schemas"]["StrengthSession"];
    };
    TpGetStrengthSummaryInput: {
      workout_id: Id<"strengthId">;
    };
    TpGetStrengthSummaryOutput: {
      session: components["schemas"]["StrengthListed"];
      total_blocks?: number | null;
      completed_blocks?: number | null;
      total_prescriptions?: number | null;
      completed_prescriptions?: number | null;
      total_sets?: number | null;
      completed_sets?: number | null;
      rpe?: number | null;
      feel?: number | null;
    };
    TpGetStrengthWorkoutInput: {
      workout_id: Id<"strengthId">;
    };
    TpGetStrengthWorkoutOutput: {
      session: components["schemas"]["StrengthSession"];
    };
    TpGetStrengthWorkoutsInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
    };
    TpGetStrengthWorkoutsOutput: {
      workouts: components["schemas"]["StrengthListed"][];
      count: number;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      message?: string | null;
    };
    TpSearchExercisesInput: {
      /** @description Words of the title. */
      query?: string;
      /** @default 20 */
      limit: number;
      /** @description Quads, Hamstrings, Glute, Calves, Abs, LowerBack, UpperBack, Chest, Shoulders, Biceps, Triceps or Forearms. */
      muscle_group?: string;
    };
    TpSearchExercisesOutput: {
      exercises: {
        id: IdText<"exerciseId">;
        title: string;
        muscle_groups: string[];
        parameters: string[];
        video_url?: string | null;
      }[];
      count: number;
      catalogue_size: number;
      message?: string | null;
    };
    TpUpdateStrengthWorkoutInput: {
      workout_id: Id<"strengthId">;
      /** @description As in tp_create_strength_workout. */
      blocks?: {
        [key: string]: unknown;
      }[];
      /** @description The same as text. */
      exercises?: string;
      /**
       * @description What blocks or exercises do.
       * @default replace
       * @enum {string}
       */
      mode: "replace" | "append";
      title?: string;
      instructions?: string;
      /**
       * @description Every open set counts as done as prescribed.
       * @default false
       */
      mark_complete: boolean;
    };
    TpUpdateStrengthWorkoutOutput: {
      workout_id: IdText<"strengthId">;
      changed: string[];
      sets_before: number;
      session: components["schemas"]["StrengthSession"];
    };
    TpAddWorkoutCommentInput: {
      workout_id: Id<"workoutId">;
      comment: string;
    };
    TpAddWorkoutCommentOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      comment: components["schemas"]["CommentListed"];
      comments: components["schemas"]["CommentListed"][];
      count: number;
    };
    TpChangeWorkoutsInput: {
      /**
       * @description shift, copy: by days; swap: the days start_date and end_date; scale: to percent.
       * @enum {string}
       */
      action: "shift" | "swap" | "copy" | "delete" | "set" | "scale";
      /**
       * Format: date
       * @description Workouts from this day.
       */
      start_date?: Day;
      /**
       * Format: date
       * @description Up to this day.
       */
      end_date?: Day;
      /** @description Instead of days. */
      workout_ids?: Id<"workoutId">[];
      sport?: components["schemas"]["Sport"];
      /** @enum {string} */
      weekday?: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";
      title_contains?: string;
      /** @description A week later: 7. */
      days?: number;
      /** @description copy, coaches: another athlete, by name or id. */
      to_athlete?: string;
      /** @description 90 makes it a tenth less. */
      percent?: Quantity<"percent">;
      /**
       * @description Intervals follow.
       * @default duration
       * @enum {string}
       */
      scale_of: "duration" | "intensity";
      /** @description set */
      title?: string;
      /** @description set */
      description?: string;
      /** @description set */
      tags?: string;
      /** @description set */
      coach_comment?: string;
      /** @description set */
      is_hidden?: boolean;
      /** @description From the plan; with the same input it is carried out, within ten minutes. */
      plan_id?: IdText<"planMark">;
    };
    TpChangeWorkoutsOutput: {
      /** @enum {string} */
      status: "planned" | "done" | "stopped";
      plan_id?: IdText<"planMark"> | null;
      count: number;
      made?: number | null;
      for_athlete?: string | null;
      plan: {
        workout_id: IdText<"workoutId">;
        new_id?: IdText<"workoutId"> | null;
        before?: components["schemas"]["BulkSide"] | null;
        after?: components["schemas"]["BulkSide"] | null;
        /** @description What else is on its new day. */
        same_day?: string[] | null;
        /** @description Sessions of the strength builder on its new day. */
        same_day_strength?: components["schemas"]["StrengthListed"][] | null;
        /** @description Availability that speaks against it. */
        unavailable: string[];
      }[];
      /** @description Planned or done TSS of the weeks from Monday. */
      weeks: {
        /** Format: date */
        week: Day;
        tss_before: Quantity<"TSS">;
        tss_after: Quantity<"TSS">;
      }[];
      /** @description Completed, so not touched; of a copy, recordings that may be those of a planned session. */
      left_out: string[];
      message: string;
    };
    TpCopyWorkoutInput: {
      /** @description The workout to copy. */
      workout_id: Id<"workoutId">;
      /** Format: date */
      target_date: Day;
      /** @description Instead of the old title. */
      title?: string;
    };
    TpCopyWorkoutOutput: {
      workout: components["schemas"]["WorkoutReceipt"];
      copied_from: {
        workout_id: IdText<"workoutId">;
        title?: string | null;
        /** Format: date */
        date: Day;
        weekday: string;
      };
      /** @description What else is on that day. */
      same_day?: components["schemas"]["WorkoutSummary"][] | null;
      /** @description Strength sessions of that day, where read lately. */
      same_day_strength?: components["schemas"]["StrengthListed"][] | null;
      /** @description Availability that speaks against it. */
      unavailable?: components["schemas"]["AvailabilityPeriod"][] | null;
      notes?: string[] | null;
    };
    TpCreateWorkoutInput: {
      /** @description YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS for a planned start. */
      date: Day | DateTime;
      sport: components["schemas"]["Sport"];
      title: string;
      duration_minutes?: Quantity<"min">;
      distance_km?: Quantity<"km">;
      tss_planned?: Quantity<"TSS">;
      structure?: components["schemas"]["SimpleStructure"] | string;
      /** @description TrainingPeaks' own form. */
      structured_workout?: {
        [key: string]: unknown;
      };
      description?: string;
      coach_comment?: string;
      /** @description From tp_get_workout_types. */
      subtype_id?: Id<"workoutSubtype">;
      /** @description Comma-separated. */
      tags?: string;
      /** @description Which end is good is not known. */
      feeling?: number;
      /** @description 10 hardest. */
      rpe?: number;
      /** @default false */
      is_hidden: boolean;
      /**
       * @description Even if the same session is planned that day.
       * @default false
       */
      allow_duplicate: boolean;
    };
    TpCreateWorkoutOutput: {
      workout: components["schemas"]["WorkoutReceipt"];
      /** @description TrainingPeaks may show another TSS. */
      load_is_estimate?: boolean | null;
      load_reason?: string | null;
      /** @description What else is on that day. */
      same_day?: components["schemas"]["WorkoutSummary"][] | null;
      /** @description Strength sessions of that day, where read lately. */
      same_day_strength?: components["schemas"]["StrengthListed"][] | null;
      /** @description Availability that speaks against it. */
      unavailable?: components["schemas"]["AvailabilityPeriod"][] | null;
      notes?: string[] | null;
    };
    TpDeleteWorkoutInput: {
      workout_id: Id<"workoutId">;
    };
    TpDeleteWorkoutOutput: {
      deleted: components["schemas"]["WorkoutSummary"];
      message: string;
    };
    TpDeleteWorkoutCommentInput: {
      workout_id: Id<"workoutId">;
      comment_id: Id<"commentId">;
    };
    TpDeleteWorkoutCommentOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      deleted: components["schemas"]["CommentListed"];
    };
    TpDeleteWorkoutFileInput: {
      workout_id: Id<"workoutId">;
      /** @description From tp_get_workout; may be negative. */
      file_id: IdText<"fileId">;
    };
    TpDeleteWorkoutFileOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      workout_id: IdText<"workoutId">;
      file_id: IdText<"fileId">;
      file_name?: string | null;
      before: {
        file_name?: string | null;
      };
      message: string;
    };
    TpDownloadWorkoutFileInput: {
      workout_id: Id<"workoutId">;
      /** @description From tp_get_workout, may be negative; the only recording when left out. */
      file_id?: IdText<"fileId">;
      /** @description Folder or file inside the folder for downloads; best left out. */
      output_path?: string;
      /**
       * @description Replace an earlier download of this program, and nothing else.
       * @default false
       */
      overwrite: boolean;
    };
    TpDownloadWorkoutFileOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      workout_id: IdText<"workoutId">;
      file_id: IdText<"fileId">;
      /** @description Its name at TrainingPeaks. */
      file_name?: string | null;
      /** @enum {string} */
      kind: "recording" | "attachment";
      /**
       * @description Told by the content.
       * @enum {string}
       */
      format: "fit" | "tcx" | "gpx" | "pdf" | "jpg" | "png" | "gif" | "webp" | "txt";
      size_bytes: number;
      saved_to: string;
      message: string;
    };
    TpFindWorkoutsInput: {
      /** @description Words in title, description, comments or tags. */
      text?: string;
      sports?: components["schemas"]["Sport"][];
      /**
       * @default any
       * @enum {string}
       */
      status: "any" | "completed" | "planned" | "missed";
      /**
       * Format: date
       * @description Two years back when left out.
       */
      start_date?: Day;
      /**
       * Format: date
       * @description 12 weeks ahead when left out.
       */
      end_date?: Day;
      /** @description Repetitions in the plan, title or text. */
      intervals?: string;
      /** @description Planned minutes at or above hard_percent. */
      hard_minutes?: Quantity<"min">;
      hard_percent?: Quantity<"percent">;
      min_minutes?: Quantity<"min">;
      max_minutes?: Quantity<"min">;
      min_km?: Quantity<"km">;
      max_km?: Quantity<"km">;
      min_tss?: Quantity<"TSS">;
      max_tss?: Quantity<"TSS">;
      min_if?: Quantity<"IF">;
      max_if?: Quantity<"IF">;
      /**
       * @description With comments not read yet.
       * @default false
       */
      unread: boolean;
      /** @default 20 */
      limit: number;
      /** @default 0 */
      offset: number;
    };
    TpFindWorkoutsOutput: {
      workouts: components["schemas"]["FoundWorkout"][];
      shown: number;
      /** @description Workouts that fit. */
      of: number;
      searched: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
        workouts: number;
      };
      /** @description How to see more. */
      next?: string | null;
      message?: string | null;
      /** @description Of missed: planned sessions that a recording of their day may have done; they are not among the workouts. */
      maybe_done_as?: components["schemas"]["MaybeDoneAs"][] | null;
    };
    TpGetWorkoutInput: {
      workout_id: Id<"workoutId">;
      /**
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
    };
    TpGetWorkoutOutput: {
      id: IdText<"workoutId">;
      /** Format: date */
      date: Day;
      weekday: string;
      start_planned?: string | null;
      end_planned?: string | null;
      start_actual?: string | null;
      title?: string | null;
      /** @enum {string} */
      type: "planned" | "completed";
      sport?: components["schemas"]["Sport"] | null;
      sport_id: Id<"workoutType">;
      subtype_id?: Id<"workoutSubtype"> | null;
      description?: string | null;
      coach_comment?: string | null;
      tags?: string | null;
      /** @description 0 to 10, as entered. */
      rpe?: number | null;
      /** @description 0 to 10, as entered; which end is good is not documented. */
      feeling?: number | null;
      hidden?: boolean | null;
      locked?: boolean | null;
      metrics: components["schemas"]["WorkoutMetrics"];
      intervals?: string | null;
      structured_workout?: {
        [key: string]: unknown;
      } | null;
      new_comment?: string | null;
      has_private_workout_note?: boolean | null;
      workout_comments: components["schemas"]["CommentListed"][];
      device_files: components["schemas"]["FileListed"][];
      attachment_files: components["schemas"]["FileListed"][];
    };
    TpGetWorkoutCommentsInput: {
      workout_id: Id<"workoutId">;
    };
    TpGetWorkoutCommentsOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      comments: components["schemas"]["CommentListed"][];
      count: number;
      message?: string | null;
    };
    TpGetWorkoutNoteInput: {
      workout_id: Id<"workoutId">;
    };
    TpGetWorkoutNoteOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      workout_id: IdText<"workoutId">;
      /** @description Empty when there is none. */
      note: string;
      /** @description UTC. */
      updated_at?: string | null;
    };
    TpGetWorkoutsInput: {
      /** Format: date */
      start_date: Day;
      /** Format: date */
      end_date: Day;
      /**
       * @default all
       * @enum {string}
       */
      type: "all" | "planned" | "completed";
      /**
       * @description detailed adds description, intervals, tags, scores.
       * @default concise
       * @enum {string}
       */
      response_format: "concise" | "detailed";
    };
    TpGetWorkoutsOutput: {
      workouts: components["schemas"]["WorkoutSummary"][];
      count: number;
      /** @description Sessions of the strength builder. */
      strength?: components["schemas"]["StrengthListed"][] | null;
      date_range: {
        /** Format: date */
        start: Day;
        /** Format: date */
        end: Day;
      };
      message?: string | null;
    };
    TpPairWorkoutInput: {
      /** @description The recording. */
      completed_workout_id: Id<"workoutId">;
      planned_workout_id: Id<"workoutId">;
    };
    TpPairWorkoutOutput: {
      /** @description The id that survived. */
      workout_id: IdText<"workoutId">;
      title?: string | null;
      workout: components["schemas"]["WorkoutReceipt"];
      /** @description How many the paired workout has. */
      comments: number;
      /** @description The two as they stood. */
      before: {
        completed: components["schemas"]["WorkoutLabel"];
        planned: components["schemas"]["WorkoutLabel"];
      };
      message: string;
    };
    TpReorderWorkoutsInput: {
      /** @description All workouts of the day, the first one first. */
      workout_ids: Id<"workoutId">[];
    };
    TpReorderWorkoutsOutput: {
      /** Format: date */
      date: Day;
      weekday: string;
      order: components["schemas"]["WorkoutLabel"][];
      /** @description Workouts of the day whose place was not touched. */
      not_named?: components["schemas"]["WorkoutLabel"][] | null;
      message?: string | null;
    };
    TpSetWorkoutNoteInput: {
      workout_id: Id<"workoutId">;
      note: string;
    };
    TpSetWorkoutNoteOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      workout_id: IdText<"workoutId">;
      note: string;
      /** @description The note that was there. */
      replaced?: string | null;
      visible_to: string;
    };
    TpUnpairWorkoutInput: {
      /** @description A workout with planned and recorded values. */
      workout_id: Id<"workoutId">;
    };
    TpUnpairWorkoutOutput: {
      completed_workout_ids: IdText<"workoutId">[];
      planned_workout_id: IdText<"workoutId">;
      completed_workouts: components["schemas"]["WorkoutReceipt"][];
      planned_workout: components["schemas"]["WorkoutReceipt"];
      /** @description What it was. */
      before: {
        paired: components["schemas"]["WorkoutLabel"];
      };
    };
    TpUpdateWorkoutInput: {
      workout_id: Id<"workoutId">;
      /** @description Day, or day and planned start. */
      date?: Day | DateTime;
      sport?: components["schemas"]["Sport"];
      subtype_id?: Id<"workoutSubtype">;
      title?: string;
      description?: string;
      /** @description Planned. */
      duration_minutes?: Quantity<"min">;
      /** @description Planned. */
      distance_km?: Quantity<"km">;
      tss_planned?: Quantity<"TSS">;
      /** @description As in tp_create_workout. */
      structure?:
        | {
            [key: string]: unknown;
          }
        | string;
      /** @description TrainingPeaks' own form. */
      structured_workout?: {
        [key: string]: unknown;
      };
      /** @default false */
      clear_structure: boolean;
      /**
       * @description Move what was recorded to another day.
       * @default false
       */
      move_recording: boolean;
      actual_duration_minutes?: Quantity<"min">;
      actual_distance_km?: Quantity<"km">;
      /** @description Planned TSS when left out. */
      actual_tss?: Quantity<"TSS">;
      /** @description Comma-separated. */
      tags?: string;
      athlete_comment?: string;
      coach_comment?: string;
      /** @description Which end is good is not known. */
      feeling?: number;
      /** @description 10 hardest. */
      rpe?: number;
      is_hidden?: boolean;
    };
    TpUpdateWorkoutOutput: {
      workout: components["schemas"]["WorkoutReceipt"];
      /** @enum {string} */
      status: "planned" | "completed";
      /** @description TrainingPeaks may show another TSS. */
      load_is_estimate?: boolean | null;
      load_reason?: string | null;
      /** @description What else is on that day. */
      same_day?: components["schemas"]["WorkoutSummary"][] | null;
      /** @description Strength sessions of that day, where read lately. */
      same_day_strength?: components["schemas"]["StrengthListed"][] | null;
      /** @description Availability that speaks against it. */
      unavailable?: components["schemas"]["AvailabilityPeriod"][] | null;
      notes?: string[] | null;
    };
    TpUploadWorkoutFileInput: {
      workout_id: Id<"workoutId">;
      /** @description Absolute, or from ~/. Either this or file_data_base64. */
      file_path?: string;
      file_data_base64?: string;
      /**
       * Format: date
       * @description The workout's own day when left out.
       */
      workout_day?: Day;
      /**
       * @description Only when the user wants it although day or sport differ, or a second copy.
       * @default false
       */
      allow_mismatch: boolean;
    };
    TpUploadWorkoutFileOutput: {
      workout: components["schemas"]["WorkoutLabel"];
      workout_id: IdText<"workoutId">;
      /** @description For tp_download_workout_file and tp_delete_workout_file. */
      file_id?: IdText<"fileId"> | null;
      file_name: string;
      /** @enum {string} */
      format: "fit" | "tcx" | "gpx";
      /** @description Unpacked. */
      uploaded_bytes: number;
      uploaded_gzip_bytes: number;
      /** Format: date */
      workout_day: Day;
      weekday: string;
      /** @description What the file says of itself. */
      recording: {
        /** @description Local time, or UTC with Z where the file tells no other. */
        start?: string | null;
        /** Format: date */
        day?: Day | null;
        sport?: string | null;
        minutes?: Quantity<"min"> | null;
        distance_km?: Quantity<"km"> | null;
      };
      message: string;
    };
    TpValidateStructureInput: {
      /** @description Intervals as in tp_create_workout. */
      structure:
        | {
            [key: string]: unknown;
          }
        | string;
      /** @description Name, such as Run. */
      sport?: string;
      /** @description Thresholds given here replace the athlete's. */
      ftp_watts?: Quantity<"W">;
      threshold_hr?: Quantity<"bpm">;
      max_hr?: Quantity<"bpm">;
      /** @description 4:10/km, 6:40/mi, 1:45/100m */
      threshold_pace?: string;
    };
    TpValidateStructureOutput: {
      valid: boolean;
      intervals: string;
      /** @description The compact text form. */
      text_form?: string | null;
      block_count: number;
      /** @description Repetitions counted out. */
      total_steps: number;
      total_duration_seconds?: Quantity<"s"> | null;
      total_duration_minutes?: Quantity<"min"> | null;
      distance_km?: Quantity<"km"> | null;
      estimated_if?: Quantity<"IF"> | null;
      estimated_tss?: Quantity<"TSS"> | null;
      /** @description True where TrainingPeaks may come to other numbers. */
      estimated: boolean;
      reason?: string | null;
      intensity_metric: string;
      notes?: string[] | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
