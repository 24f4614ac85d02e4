// Generated from specs/ by `npm run codegen`. Do not edit.
import type { DateTime, Day, Id, Quantity } from "../src/runtime/quantity.js";

export interface components {
    schemas: {
        /**
         * @description Sports by workoutTypeValueId (KB-18). The ids are not consecutive; 14 to 28 are no sports.
         * @enum {string}
         */
        Sport: "Swim" | "Bike" | "Run" | "Brick" | "Crosstrain" | "Race" | "DayOff" | "MtnBike" | "Strength" | "Custom" | "XCSki" | "Rowing" | "Walk" | "Other";
        /**
         * @description How TrainingPeaks worked out the TSS of a completed workout (tssSource).
         * @enum {string}
         */
        TssMethod: "power" | "rTSS" | "sTSS" | "hrTSS" | "TRIMP";
        /**
         * @description Which sport a zone set is for, by workoutTypeId. General is the default set, used by sports without one of their own (KB-63).
         * @enum {string}
         */
        ZoneSport: "general" | "swim" | "bike" | "run" | "brick" | "crosstrain" | "race" | "dayoff" | "mtnbike" | "strength" | "custom" | "xcski" | "rowing" | "walk" | "other";
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
            email?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            fullName?: string | null;
            timeZone?: string | null;
            settings?: {
                account?: {
                    isPremium?: boolean | null;
                };
            };
            isPremium?: boolean | null;
            athletes?: components["schemas"]["RosterEntry"][] | null;
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
            currentUserId?: Id<"userId">;
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
            currentUserId?: Id<"userId">;
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
            currentUserId?: Id<"userId">;
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
            athleteId?: Id<"athleteId">;
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
            defaultId?: string | null;
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
        /** @description Intervals in the simple form. */
        SimpleStructure: {
            /** @enum {string} */
            primaryIntensityMetric: "percentOfFtp" | "percentOfThresholdHr" | "percentOfMaxHr" | "percentOfThresholdPace" | "rpe";
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
        /** @description Fitness (CTL), fatigue (ATL) and form (TSB) of one day. */
        FitnessDay: {
            /** Format: date */
            date: Day;
            /** @description Recorded. */
            tss: Quantity<"TSS"> | null;
            /** @description Only where nothing is recorded. */
            tss_planned?: Quantity<"TSS"> | null;
            ctl: Quantity<"TSS"> | null;
            atl: Quantity<"TSS"> | null;
            tsb: Quantity<"TSS"> | null;
        };
        /** @description The same with the weekday and form in words. */
        FormDay: {
            /** Format: date */
            date: Day;
            weekday: string;
            ctl: Quantity<"TSS"> | null;
            atl: Quantity<"TSS"> | null;
            tsb: Quantity<"TSS"> | null;
            fitness_status?: string;
        };
        /** @description Planned time and load of several workouts. */
        PlannedSum: {
            sessions: number;
            minutes: Quantity<"min">;
            tss: Quantity<"TSS">;
            /** @description Their load is unknown and not in the sum. */
            sessions_without_tss?: number;
        };
        /** @description Recorded time, distance and load of several workouts. */
        ActualSum: {
            sessions: number;
            minutes: Quantity<"min">;
            km: Quantity<"km">;
            tss: Quantity<"TSS">;
            /** @description Their load is unknown and not in the sum. */
            sessions_without_tss?: number;
        };
        /** @description Plan level of an athlete as the roster shows it (KB-15). Basic athletes do not receive structure on planned workouts. */
        AccountLevel: {
            /** @description premium_trial, premium_self, premium_coach or basic. */
            tier: string | null;
            expire_on?: string | null;
            expired: boolean | null;
            trial_days_remaining?: Quantity<"d"> | null;
        };
        /** @description An athlete that the signed-in person may name. */
        RosterAthlete: {
            athlete_id: string;
            name: string;
            is_self: boolean;
            account: components["schemas"]["AccountLevel"];
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
            /** @description Only in the detailed form. */
            extras?: components["schemas"]["WorkoutExtras"];
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
            intervals?: string;
            subtype_id?: Id<"workoutSubtype"> | null;
            tags?: string | null;
            rpe?: number | null;
            feeling?: number | null;
            hidden?: boolean;
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
            elevation_gain_m?: Quantity<"m"> | null;
            calories_kcal?: Quantity<"kcal"> | null;
            compliance_duration_percent?: Quantity<"percent"> | null;
            compliance_tss_percent?: Quantity<"percent"> | null;
        };
        /** @description A comment below a workout. The text is somebody's words. */
        CommentListed: {
            id: string;
            date?: string | null;
            author?: string | null;
            is_coach: boolean;
            comment: string;
        };
        /** @description A file of a workout. */
        FileListed: {
            file_id: string;
            file_name?: string | null;
            uploaded_at?: string | null;
        };
        /** @description What a write answers with; the whole workout is a tp_get_workout away. */
        WorkoutReceipt: {
            workout_id: string;
            title?: string | null;
            /** Format: date */
            date: Day;
            weekday: string;
            start?: string;
            end?: string;
            sport?: components["schemas"]["Sport"] | null;
            planned?: components["schemas"]["PlannedTotals"];
            actual?: components["schemas"]["ActualTotals"];
            intervals?: string;
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
        };
        TpGetFitnessOutput: {
            /** Format: date */
            start_date: Day;
            /** Format: date */
            end_date: Day;
            days: Quantity<"d">;
            /** @description Today, or the last day of a past range. */
            current?: components["schemas"]["FormDay"];
            /** @description Change of CTL over the last 7 days. */
            ramp_per_week?: Quantity<"TSS"> | null;
            /** @description Last day ahead if all planned load is done. */
            projected?: components["schemas"]["FormDay"];
            daily_data: components["schemas"]["FitnessDay"][];
            message?: string;
        };
        TpGetWeeklySummaryInput: {
            /**
             * Format: date
             * @description Any day of the week; today when left out.
             */
            week_of?: Day;
        };
        TpGetWeeklySummaryOutput: {
            week: {
                /** Format: date */
                start: Day;
                /** Format: date */
                end: Day;
                start_weekday: string;
            };
            workout_count?: number;
            done?: components["schemas"]["ActualSum"];
            /** @description Planned from today on and not yet done. */
            remaining?: components["schemas"]["PlannedSum"];
            /** @description Everything planned for the week, done or not. */
            planned?: components["schemas"]["PlannedSum"];
            /** @description Done and remaining together. */
            expected_tss?: Quantity<"TSS">;
            missed?: components["schemas"]["WorkoutSummary"][];
            workouts?: components["schemas"]["WorkoutSummary"][];
            fitness?: components["schemas"]["FormDay"];
            fitness_at_week_end?: components["schemas"]["FormDay"];
            message?: string;
        };
        TpAuthStatusInput: Record<string, never>;
        TpAuthStatusOutput: {
            valid: boolean;
            athlete_id: string | null;
            name: string | null;
            email: string | null;
            /** @description environment, keyring, encrypted_file or sandbox. */
            storage?: string;
            message: string;
            action_needed: string | null;
        };
        TpGetProfileInput: Record<string, never>;
        TpGetProfileOutput: {
            athlete_id: string;
            name: string | null;
            email: string | null;
            /** @description premium or basic; only of the signed-in person. */
            account_type: string | null;
            /** @description As the roster shows it. */
            account?: components["schemas"]["AccountLevel"];
            time_zone?: string | null;
            is_coach?: boolean;
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
        TpListAthletesInput: Record<string, never>;
        TpListAthletesOutput: {
            athletes: components["schemas"]["RosterAthlete"][];
            count: number;
            message?: string;
        };
        TpRefreshAuthInput: {
            /**
             * @default auto
             * @enum {string}
             */
            browser: "auto" | "chrome" | "chromium" | "edge" | "brave" | "firefox" | "safari";
        };
        TpRefreshAuthOutput: {
            success: boolean;
            message: string;
            athlete_id?: string;
            name?: string;
            email?: string | null;
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
                workout_id: string;
                title: string | null;
                /** Format: date */
                date: Day;
                weekday: string;
            };
        };
        TpCreateWorkoutInput: {
            /** @description YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS for a planned start. */
            date: string;
            sport: components["schemas"]["Sport"];
            title: string;
            duration_minutes?: Quantity<"min">;
            distance_km?: Quantity<"km">;
            tss_planned?: Quantity<"TSS">;
            structure?: components["schemas"]["SimpleStructure"] | string;
            /** @description TrainingPeaks' own form, instead of structure. */
            structured_workout?: {
                [key: string]: unknown;
            };
            description?: string;
            coach_comment?: string;
            /** @description From tp_get_workout_types. */
            subtype_id?: Id<"workoutSubtype">;
            /** @description Comma-separated. */
            tags?: string;
            feeling?: number;
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
            load_is_estimate?: boolean;
            load_reason?: string;
            /** @description What else is on that day. */
            same_day?: components["schemas"]["WorkoutSummary"][];
            notes?: string[];
        };
        TpDeleteWorkoutInput: {
            /** @description From tp_get_workouts. */
            workout_id: Id<"workoutId">;
        };
        TpDeleteWorkoutOutput: {
            deleted: components["schemas"]["WorkoutSummary"];
            message: string;
        };
        TpGetWorkoutInput: {
            /** @description From tp_get_workouts. */
            workout_id: Id<"workoutId">;
            /**
             * @default concise
             * @enum {string}
             */
            response_format: "concise" | "detailed";
        };
        TpGetWorkoutOutput: {
            id: string;
            /** Format: date */
            date: Day;
            weekday: string;
            start_planned?: string;
            end_planned?: string;
            start_actual?: string;
            title: string | null;
            /** @enum {string} */
            type: "planned" | "completed";
            sport: components["schemas"]["Sport"] | null;
            sport_id: Id<"workoutType">;
            subtype_id: Id<"workoutSubtype"> | null;
            description: string | null;
            coach_comment: string | null;
            tags: string | null;
            /** @description 0 to 10, as entered. */
            rpe: number | null;
            /** @description 0 to 10, as entered; which end is good is not documented. */
            feeling: number | null;
            hidden: boolean | null;
            locked: boolean | null;
            metrics: components["schemas"]["WorkoutMetrics"];
            intervals?: string;
            structured_workout?: {
                [key: string]: unknown;
            };
            new_comment: string | null;
            has_private_workout_note: boolean | null;
            workout_comments: components["schemas"]["CommentListed"][];
            device_files: components["schemas"]["FileListed"][];
            attachment_files: components["schemas"]["FileListed"][];
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
        TpUpdateWorkoutInput: {
            /** @description From tp_get_workouts. */
            workout_id: Id<"workoutId">;
            /** @description Day, or day and planned start. */
            date?: string;
            sport?: components["schemas"]["Sport"];
            subtype_id?: Id<"workoutSubtype">;
            title?: string;
            /** @description "" clears. */
            description?: string;
            /** @description Planned. */
            duration_minutes?: Quantity<"min">;
            /** @description Planned. */
            distance_km?: Quantity<"km">;
            tss_planned?: Quantity<"TSS">;
            structure?: components["schemas"]["SimpleStructure"] | string;
            /** @description TrainingPeaks' own form, instead of structure. */
            structured_workout?: {
                [key: string]: unknown;
            };
            /** @default false */
            clear_structure: boolean;
            actual_duration_minutes?: Quantity<"min">;
            actual_distance_km?: Quantity<"km">;
            /** @description Planned TSS when left out. */
            actual_tss?: Quantity<"TSS">;
            /** @description Comma-separated. */
            tags?: string;
            athlete_comment?: string;
            coach_comment?: string;
            feeling?: number;
            rpe?: number;
            is_hidden?: boolean;
        };
        TpUpdateWorkoutOutput: {
            workout: components["schemas"]["WorkoutReceipt"];
            /** @enum {string} */
            status: "planned" | "completed";
            load_is_estimate?: boolean;
            load_reason?: string;
            notes?: string[];
        };
        TpValidateStructureInput: {
            /** @description Steps, or the text form. */
            structure: components["schemas"]["SimpleStructure"] | string;
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
            text_form?: string;
            block_count: number;
            /** @description Repetitions counted out. */
            total_steps: number;
            total_duration_seconds: Quantity<"s"> | null;
            total_duration_minutes: Quantity<"min"> | null;
            distance_km?: Quantity<"km"> | null;
            estimated_if: Quantity<"IF"> | null;
            estimated_tss: Quantity<"TSS"> | null;
            /** @description True where TrainingPeaks may come to other numbers. */
            estimated: boolean;
            reason?: string;
            intensity_metric: string;
            notes?: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
