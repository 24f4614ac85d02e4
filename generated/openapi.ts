// Generated from specs/ by `npm run codegen`. Do not edit.
import type { DateTime, Day, Id, Quantity } from "../src/runtime/quantity.js";

export interface components {
    schemas: {
        /**
         * @description Sports by workoutTypeValueId (KB-18). The ids are not consecutive; 14 to 28 are no sports.
         * @enum {string}
         */
        Sport: "Swim" | "Bike" | "Run" | "Brick" | "Crosstrain" | "Race" | "DayOff" | "MtnBike" | "Strength" | "Custom" | "XCSki" | "Rowing" | "Walk" | "Other";
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
            ifActual?: Quantity<"IF"> | null;
            ifPlanned?: Quantity<"IF"> | null;
            ctl?: Quantity<"TSS"> | null;
            atl?: Quantity<"TSS"> | null;
            tsb?: Quantity<"TSS"> | null;
        };
        /** @description Who is signed in. The profile may stand below `user` or be the answer itself. */
        UserAnswer: {
            user?: components["schemas"]["UserProfile"];
            userId?: Id<"userId">;
            personId?: Id<"athleteId">;
            accountStatus?: components["schemas"]["AccountStatus"];
        };
        /** @description The signed-in person, also when a coach works for an athlete (KB-04). */
        UserProfile: {
            userId?: Id<"userId">;
            /** @description The person's own athlete id; also the coach id and the library owner. */
            personId?: Id<"athleteId">;
            email?: string | null;
            userName?: string | null;
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
                };
            };
            isPremium?: boolean | null;
            athletes?: components["schemas"]["RosterEntry"][] | null;
        };
        /** @description An athlete of the signed-in coach, or the person's own entry. */
        RosterEntry: {
            athleteId: Id<"athleteId">;
            firstName?: string | null;
            lastName?: string | null;
            email?: string | null;
            coachedBy?: Id<"athleteId"> | null;
            userType?: number | null;
            athleteType?: number | null;
            expireOn?: string | null;
            premiumTrial?: boolean | null;
            premiumTrialDaysRemaining?: number | null;
            downgradeAllowed?: boolean | null;
            downgradeAllowedOn?: string | null;
            lastUpgradeOn?: string | null;
        };
        /** @description What kind of account is signed in. */
        AccountStatus: {
            isAthlete?: boolean | null;
            isCoach?: boolean | null;
            isCoachedAthlete?: boolean | null;
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
        /** @description One calendar workout, planned and completed halves together. */
        Workout: {
            workoutId: Id<"workoutId">;
            athleteId?: Id<"athleteId">;
            title?: string | null;
            /** @description Base sport; the only sport key in answers. */
            workoutTypeValueId: Id<"workoutType">;
            /** @description The same id again; sent beside the other and never shown. */
            workoutTypeFamilyId?: Id<"workoutType">;
            workoutSubTypeId?: Id<"workoutSubtype"> | null;
            code?: string | null;
            /**
             * Format: date-time
             * @description Midnight of the calendar day, whatever zone mark it carries.
             */
            workoutDay: DateTime;
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
            isItAnOr?: boolean | null;
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
            hasPrivateWorkoutCommentForCaller?: boolean | null;
            publicSettingValue?: number | null;
            sharedWorkoutInformationKey?: string | null;
            sharedWorkoutInformationExpireKey?: string | null;
            distance?: Quantity<"m"> | null;
            distancePlanned?: Quantity<"m"> | null;
            distanceCustomized?: number | null;
            distanceUnitsCustomized?: number | null;
            /** @description Writing it makes the workout completed. */
            totalTime?: Quantity<"h"> | null;
            totalTimePlanned?: Quantity<"h"> | null;
            heartRateMinimum?: Quantity<"bpm"> | null;
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
            velocityAverage?: Quantity<"m/s"> | null;
            velocityPlanned?: Quantity<"m/s"> | null;
            velocityMaximum?: Quantity<"m/s"> | null;
            normalizedSpeedActual?: Quantity<"m/s"> | null;
            normalizedPowerActual?: Quantity<"W"> | null;
            powerAverage?: Quantity<"W"> | null;
            powerMaximum?: Quantity<"W"> | null;
            energy?: Quantity<"kJ"> | null;
            energyPlanned?: Quantity<"kJ"> | null;
            elevationGain?: Quantity<"m"> | null;
            elevationGainPlanned?: Quantity<"m"> | null;
            elevationLoss?: Quantity<"m"> | null;
            elevationMinimum?: Quantity<"m"> | null;
            elevationAverage?: Quantity<"m"> | null;
            elevationMaximum?: Quantity<"m"> | null;
            torqueAverage?: number | null;
            torqueMaximum?: number | null;
            tempMin?: Quantity<"C"> | null;
            tempAvg?: Quantity<"C"> | null;
            tempMax?: Quantity<"C"> | null;
            cadenceAverage?: Quantity<"rpm"> | null;
            cadenceMaximum?: Quantity<"rpm"> | null;
            lastModifiedDate?: string | null;
            equipmentBikeId?: Id<"equipmentId"> | null;
            equipmentShoeId?: Id<"equipmentId"> | null;
            complianceDurationPercent?: Quantity<"percent"> | null;
            complianceDistancePercent?: Quantity<"percent"> | null;
            complianceTssPercent?: Quantity<"percent"> | null;
            /** @description 0 to 10; 0 is a real value. */
            rpe?: number | null;
            /** @description 0 to 10; which end is good is not documented. */
            feeling?: number | null;
            /** @description An object when read; JSON text when written to the calendar. */
            structure?: components["schemas"]["NativeStructure"] | string | null;
            orderOnDay?: number | null;
            personalRecordCount?: number | null;
            syncedTo?: string | null;
            poolLengthOptionId?: number | string | null;
            workoutDeviceSource?: string | null;
            isDeleted?: boolean | null;
        };
        /** @description What a create sends; fields left out stay empty. */
        NewWorkout: {
            athleteId: Id<"athleteId">;
            /** Format: date-time */
            workoutDay: DateTime;
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
            description?: string | null;
            coachComments?: string | null;
            userTags?: string | null;
            feeling?: number | null;
            rpe?: number | null;
            /** @description JSON text; an object is refused here. */
            structure?: string | null;
        };
        /** @description A structured workout as TrainingPeaks' builder stores it. */
        NativeStructure: {
            /** @description Blocks with their steps. */
            structure: {
                [key: string]: unknown;
            }[];
            /** @description Points of the thumbnail. */
            polyline?: unknown;
            primaryLengthMetric?: string;
            primaryIntensityMetric?: string;
            primaryIntensityTargetOrRange?: string;
        };
        /** @description One comment of the thread below a workout. */
        WorkoutComment: {
            id: Id<"commentId">;
            comment?: string | null;
            /** Format: date-time */
            dateCreated?: DateTime | null;
            commenterPersonId?: Id<"athleteId"> | null;
            commenterName?: string | null;
            isCoach?: boolean | null;
        };
        /** @description The files of a workout; nothing else lists them (KB-21). */
        WorkoutDetails: {
            workoutId?: Id<"workoutId">;
            workoutDeviceFileInfos?: components["schemas"]["WorkoutFile"][] | null;
            attachmentFileInfos?: components["schemas"]["WorkoutFile"][] | null;
        };
        /** @description A recorded or attached file. Its id may be a negative number or text. */
        WorkoutFile: {
            fileId: number | string;
            fileSystemId?: string | null;
            fileName?: string | null;
            /** Format: date-time */
            dateUploaded?: DateTime | null;
            contentType?: string | null;
        };
        /** @description A workout as lists answer with it; planned and actual always apart (KB-22). */
        WorkoutSummary: {
            id: string;
            /** Format: date */
            date: Day;
            weekday: string;
            /** @description Local time: the actual start, else the planned one. */
            start?: string;
            title: string | null;
            sport: components["schemas"]["Sport"] | null;
            sport_id: Id<"workoutType">;
            /** @enum {string} */
            type: "planned" | "completed";
            planned?: components["schemas"]["PlannedTotals"];
            actual?: components["schemas"]["ActualTotals"];
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
        TpGetWorkoutTypesInput: Record<string, never>;
        TpGetWorkoutTypesOutput: {
            workout_types: {
                id: Id<"workoutType">;
                /** @description As TrainingPeaks spells it. */
                name: string | null;
                /** @description As the other tools spell it. */
                sport: components["schemas"]["Sport"] | null;
                subtypes?: {
                    id: Id<"workoutSubtype">;
                    name: string | null;
                }[];
            }[];
            count: number;
        };
        TpGetWorkoutsInput: {
            /**
             * Format: date
             * @description First day.
             */
            start_date: Day;
            /**
             * Format: date
             * @description Last day.
             */
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
            date_range: {
                /** Format: date */
                start: Day;
                /** Format: date */
                end: Day;
            };
            message?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
